import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { exampleOperations } from '../src/explorer/explorer.ts';
import { contentSecurityPolicy, explorerPage } from '../src/explorer/page.ts';
import { demoViewers } from '../src/issuer/demoRoles.ts';
import { withoutSecurityFeatures } from '../src/supergraph/withoutSecurityFeatures.ts';

describe('the example operations', () => {
  const supergraph = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
  const schema = Supergraph.build(withoutSecurityFeatures(supergraph)).apiSchema().toGraphQLJSSchema();

  it.each(exampleOperations())('$name fits the graph', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});

describe('the explorer page', () => {
  const viewers = demoViewers.map((viewer) => ({ ...viewer, token: `token-of-${viewer.key}` }));
  const page = explorerPage({
    nonce: 'abc',
    examples: [{ name: 'x', query: '# </script><script>alert(1)</script>\n{ a }' }],
    viewers,
  });

  it('refers to nothing elsewhere', () => {
    const references = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(references.length).toBeGreaterThan(2);
    for (const reference of references) expect(reference).toMatch(/^(\/explorer\/|data:)/);
  });

  it('has every script marked or its own, whatever the examples say', () => {
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script nonce="abc">',
      '<script src="/explorer/graphiql.js">',
      '<script nonce="abc">',
    ]);
  });

  it('offers every demo viewer and none at all', () => {
    for (const { key } of viewers) expect(page).toContain(`token-of-${key}`);
    expect(page.match(/<option/g)).toHaveLength(viewers.length + 1);
  });

  it('may load nothing from elsewhere', () => {
    expect(contentSecurityPolicy('abc')).toContain("default-src 'none'");
    expect(contentSecurityPolicy('abc')).not.toMatch(/https?:|\*/);
  });
});
