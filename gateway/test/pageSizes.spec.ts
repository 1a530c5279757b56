import { describe, expect, it } from '@jest/globals';
import { STANDARD_PAGE_SIZE } from '@linli/kit/graphql/connection.ts';
import { buildSchema, parse, print } from 'graphql';
import { ASSUMED_LIST_SIZE, withPageSizes } from '../src/limits/pageSizes.ts';

const schema = buildSchema(`
  type Query { issues(first: Int, last: Int, after: String): IssueConnection issue: Issue matrix: [[Issue]] numbers: [Int!]! }
  type IssueConnection { nodes: [Issue!]! edges: [IssueEdge!]! totalCount: Int }
  type IssueEdge { node: Issue }
  type Issue { id: ID steps: [Issue!]! issues(first: Int): IssueConnection }
`);

const sized = (query: string, variables = {}) =>
  print(withPageSizes(schema, parse(query), variables)).replaceAll(/\s+/g, ' ');

describe('page sizes', () => {
  it.each([
    ['{ issues(first: 7, after: "x") { totalCount } }', {}, 7],
    ['{ issues(last: 7) { totalCount } }', {}, 7],
    ['query ($n: Int) { issues(first: $n) { totalCount } }', { n: 7 }, 7],
    ['query ($n: Int) { issues(first: $n) { totalCount } }', {}, STANDARD_PAGE_SIZE],
    ['query ($n: Int) { issues(first: $n, last: 7) { totalCount } }', { n: 30 }, 30],
    ['query ($n: Int = 40) { issues(first: $n) { totalCount } }', {}, 40],
    ['query ($n: Int = 40) { issues(first: $n) { totalCount } }', { n: 7 }, 7],
    ['{ issues(first: null) { totalCount } }', {}, STANDARD_PAGE_SIZE],
    ['{ issues { totalCount } }', {}, STANDARD_PAGE_SIZE],
    ['query ($n: Int) { issues(first: $n) { totalCount } }', { n: -5 }, STANDARD_PAGE_SIZE],
    ['query ($n: Int) { issues(first: $n) { totalCount } }', { n: 'many' }, STANDARD_PAGE_SIZE],
  ])('of %s with %j', (query, variables, size) => {
    expect(sized(query, variables)).toContain(`issues(first: ${size})`);
  });

  it('count plain lists, but not the entries of a connection twice', () => {
    const text = sized(
      '{ issue { id steps { id } } issues(first: 3) { nodes { id } edges { node { id } } } matrix { id } numbers }',
    );
    const steps = `steps(first: ${ASSUMED_LIST_SIZE}) { id }`;
    const matrix = `matrix(first: ${ASSUMED_LIST_SIZE}) { id }`;
    expect(text).toBe(
      `{ issue { id ${steps} } issues(first: 3) { nodes { id } edges { node { id } } } ${matrix} numbers }`,
    );
  });

  it('are seen inside fragments', () => {
    const text = sized(
      'query ($n: Int) { issue { ...F ... on Issue { issues(first: $n) { totalCount } } } } fragment F on Issue { issues(first: 5) { nodes { id } } }',
      { n: 9 },
    );
    expect(text).toContain('issues(first: 9)');
    expect(text).toContain('issues(first: 5)');
  });
});
