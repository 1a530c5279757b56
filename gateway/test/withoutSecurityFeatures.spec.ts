import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { withoutSecurityFeatures } from '../src/supergraph/withoutSecurityFeatures.ts';
import { composed } from './testGraph.ts';

const supergraph = (imports: string, body: string) =>
  composed({
    issues: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n${body}`,
  });
const secured = supergraph(
  '"@authenticated", "@requiresScopes"',
  'type Query { "kept" a: A @authenticated b: Int @requiresScopes(scopes: [["x", "y"], ["z"]]) } type A @authenticated { kind: Kind } enum Kind @authenticated { ONE }',
);

describe('a supergraph with security features', () => {
  it('is loaded by the gateway only without them', () => {
    expect(() => Supergraph.build(secured)).toThrow(/SECURITY/);
    const schema = Supergraph.build(withoutSecurityFeatures(secured)).apiSchema().toGraphQLJSSchema();
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['a', 'b']);
    expect(schema.getQueryType()?.getFields()['a']?.description).toBe('kept');
  });

  it('keeps nothing of them', () => {
    expect(withoutSecurityFeatures(secured)).not.toMatch(/@?(authenticated|requiresScopes)/);
  });

  it('loses them under other names too', () => {
    const renamed = secured
      .replace(/(authenticated\/v[\d.]+",)/, '$1 as: "signedIn",')
      .replaceAll('@authenticated', '@signedIn');
    expect(renamed).toContain('@signedIn');
    expect(withoutSecurityFeatures(renamed)).not.toMatch(/signedIn/);
    expect(() => Supergraph.build(withoutSecurityFeatures(renamed))).not.toThrow();
  });

  it('is still refused when it asks for what nobody enforces', () => {
    const policy = supergraph('"@policy"', 'type Query { a: Int @policy(policies: [["p"]]) }');
    expect(() => Supergraph.build(withoutSecurityFeatures(policy))).toThrow(/SECURITY/);
  });

  it('without them stays as it is', () => {
    const plain = supergraph('"@key"', 'type Query { authenticated: Int }');
    expect(withoutSecurityFeatures(plain)).toBe(print(parse(plain)));
  });
});
