import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContract } from '@linli/kit/graphql/contract.ts';
import { parse, Source } from 'graphql';
import { mappersIn, resolverTypes } from './resolverTypes.ts';
import { breakingChanges, composeSubgraphs } from './supergraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@interfaceObject", "@inaccessible", "@authenticated"])`;

const RESIDENTS = `${LINK}
  interface Area @key(fields: "id") { id: ID! name: String! }
  type Community implements Area @key(fields: "id") { id: ID! name: String! plan: String @inaccessible }
  type Query { area(id: ID!): Area @authenticated }`;

const ISSUES = `${LINK}
  type Area @key(fields: "id") @interfaceObject { id: ID! issues: [Issue!]! }
  type Issue @key(fields: "id") { id: ID! area: Area! at: DateTime! urgency: Urgency! }
  enum Urgency { NOT_URGENT URGENT }
  scalar DateTime
  type Query { issue(id: ID!): Issue }`;

const contract = (name: string, sdl: string) => ({
  name,
  contract: parse(new Source(sdl, `services/${name}/schema.graphql`)),
});

function sdlOf(residents: string): string {
  const composed = composeSubgraphs([contract('issues', ISSUES), contract('residents', residents)]);
  if ('problems' in composed) throw new Error(composed.problems.join('\n'));
  return composed.sdl;
}

describe('mappersIn', () => {
  it('maps X to an exported XMapper, however it is exported', () => {
    const source = [
      'export interface IssueMapper { id: string }',
      'export type AreaMapper = { id: string };',
      "export type { Visit as VisitMapper, Grid } from '../visit.ts';",
      'interface HiddenMapper {}',
    ].join('\n');
    expect(mappersIn(source)).toEqual({
      Issue: './mappers.ts#IssueMapper',
      Area: './mappers.ts#AreaMapper',
      Visit: './mappers.ts#VisitMapper',
    });
  });
});

describe('resolverTypes', () => {
  it('reads a federation contract and keeps enum values as they are written', async () => {
    const source = await resolverTypes(parse(ISSUES), 'export interface IssueMapper { id: string }');
    expect(source).toContain("import type { IssueMapper } from './mappers.ts';");
    expect(source).toContain("import type { Context } from './context.ts';");
    expect(source).toContain("NOT_URGENT: 'NOT_URGENT'");
    expect(source).toContain('__resolveReference?');
    expect(source).toContain('DateTime: { input: Date; output: Date | string; }');
  });
});

describe('composeSubgraphs', () => {
  it('joins list fields of an area through an interface object, behind placeholder addresses', () => {
    const sdl = sdlOf(RESIDENTS);
    expect(sdl).toContain('url: "http://issues.linli.local/graphql"');
    expect(sdl).toMatch(/type Community implements Area[^}]*issues: \[Issue!\]!/);
  });

  it('tells file, line and reason of what does not compose', () => {
    const composed = composeSubgraphs([
      contract('issues', `${LINK}\ntype A @key(fields: "x") { id: ID! }\ntype Query { a: A }`),
    ]);
    expect(composed).toEqual({
      problems: [expect.stringMatching(/^services\/issues\/schema\.graphql:3:\d+.*\[KEY_INVALID_FIELDS\].*"x"/)],
    });
  });
});

describe('readContract', () => {
  it('joins the files of a service and names the place of an error', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'linli-contract-')), 'issues');
    mkdirSync(join(folder, 'schema'), { recursive: true });
    const main = join(folder, 'schema.graphql');
    writeFileSync(main, 'type Query { issue: Issue } enum Code { A }');
    writeFileSync(join(folder, 'schema', 'topic.graphql'), 'extend enum Code { B }\ntype Issue { id: ID! }');
    expect(readContract(main).definitions).toHaveLength(4);
    writeFileSync(join(folder, 'schema', 'vote.graphql'), '\ntype {');
    expect(() => readContract(main)).toThrow(
      expect.objectContaining({ source: expect.objectContaining({ name: 'services/issues/schema/vote.graphql' }) }),
    );
    rmSync(join(folder, '..'), { recursive: true });
  });
});

describe('breakingChanges', () => {
  it('sees what clients lose', () => {
    const changes = breakingChanges(sdlOf(RESIDENTS), sdlOf(RESIDENTS.replaceAll('name: String!', 'title: String!')));
    expect(changes.map(({ description }) => description)).toEqual(
      expect.arrayContaining(['Area.name was removed.', 'Community.name was removed.']),
    );
  });

  it('does not mind additions, nor what clients never saw', () => {
    const after = RESIDENTS.replace('plan: String @inaccessible', 'code: String');
    expect(breakingChanges(sdlOf(RESIDENTS), sdlOf(after))).toEqual([]);
  });
});
