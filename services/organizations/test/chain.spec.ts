import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, evolve, type PartyOrganization } from '../src/chain/partyOrganization.ts';
import { pathAfterMove } from '../src/chain/paths.ts';
import { areaKindsOf, levels, placeProblem } from '../src/chain/place.ts';

const now = new Date('2026-03-01T08:00:00Z');
const kinds = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID', 'MICRO_GRID'];

describe('O1 place of an organization in the chain', () => {
  for (const level of levels) {
    for (const kind of kinds) {
      const parentLevel = levels[levels.indexOf(level) - 1];
      const parent = parentLevel && { level: parentLevel, areaId: 'are_1' };
      const fits = (areaKindsOf[level] as readonly string[]).includes(kind);
      it(`O1 ${level} ${fits ? 'serves' : 'does not serve'} a ${kind}`, () => {
        const problem = placeProblem(level, { kind, path: ['are_1', 'are_2'] }, parent);
        expect(problem?.code).toBe(fits ? undefined : 'WRONG_AREA_KIND');
      });
    }
    for (const above of [undefined, ...levels]) {
      const right = above === levels[levels.indexOf(level) - 1];
      it(`O1 ${level} ${right ? 'hangs' : 'does not hang'} under ${above ?? 'nothing'}`, () => {
        const area = { kind: areaKindsOf[level][0] as string, path: ['are_1'] };
        const problem = placeProblem(level, area, above && { level: above, areaId: 'are_1' });
        expect(problem?.code).toBe(right ? undefined : 'WRONG_PARENT_LEVEL');
      });
    }
  }

  it('O1 keeps the area within the area of the parent', () => {
    const parent = { level: 'COMMUNITY_COMMITTEE' as const, areaId: 'are_other' };
    expect(placeProblem('ESTATE_BRANCH', { kind: 'GRID', path: ['are_1', 'are_2'] }, parent)?.code).toBe(
      'AREA_OUTSIDE_PARENT',
    );
  });
});

/** A chain as lists of choices: where each organization hangs, and which moves are then tried. */
const chains = fc.record({
  parents: fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
  moves: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
});

/** Builds the chain with the product's decisions; every organization serves the same area. */
function build(choices: readonly number[]): PartyOrganization[] {
  const chain: PartyOrganization[] = [];
  const defineNext = (choice: number) => {
    const index = chain.length;
    const possible = [undefined, ...chain.filter(({ level }) => level !== 'BUILDING_GROUP')];
    const parent = possible[choice % possible.length];
    const level = parent ? levels[levels.indexOf(parent.level) + 1] : levels[0];
    const organization = {
      _id: `org_${index}`,
      name: `${index}`,
      level: level as PartyOrganization['level'],
      areaId: 'are_1',
    };
    const area = { kind: areaKindsOf[organization.level][0] as string, path: ['are_1'] };
    const outcome = decide(undefined, { type: 'DEFINE', organization, area, parent }, now);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    chain.push({ ...evolve(undefined, outcome.events[0]!), version: 1 });
  };
  for (const choice of choices) defineNext(choice);
  return chain;
}

function tryMove(chain: PartyOrganization[], id: string, parent: PartyOrganization): string {
  const at = chain.findIndex(({ _id }) => _id === id);
  const outcome = decide(chain[at], { type: 'MOVE', parent }, now);
  if (!outcome.ok) return outcome.errors[0]!.code;
  const [event] = outcome.events;
  if (!event) return 'NOTHING';
  chain[at] = { ...evolve(chain[at], event), version: 2 };
  for (const [index, one] of chain.entries()) {
    if (one._id === id || !one.organizationIds.includes(id)) continue;
    chain[index] = { ...one, organizationIds: pathAfterMove(one.organizationIds, id, parent.organizationIds) };
  }
  return 'MOVED';
}

function walkUp(chain: readonly PartyOrganization[], start: PartyOrganization): string[] {
  const path = [start._id];
  let { parentId } = start;
  while (parentId) {
    if (path.length > chain.length) throw new Error('a cycle');
    path.unshift(parentId);
    parentId = chain.find(({ _id }) => _id === parentId)?.parentId ?? null;
  }
  return path;
}

function countBelow(chain: readonly PartyOrganization[], id: string): number {
  const children = chain.filter(({ parentId }) => parentId === id);
  return children.reduce((sum, child) => sum + 1 + countBelow(chain, child._id), 0);
}

describe('O1 paths of a random chain', () => {
  it('O1 follow the parents through any moves, so counts by path equal a naive count and there is never a cycle', () => {
    const moved = new Set<string>();
    fc.assert(
      fc.property(chains, ({ parents, moves }) => {
        const chain = build(parents);
        for (const [from, to] of moves) {
          const id = chain[from % chain.length]!._id;
          const parent = chain[to % chain.length]!;
          const below = walkUp(chain, parent).includes(id);
          const answer = tryMove(chain, id, parent);
          moved.add(answer);
          if (below) expect(answer).toBe('CYCLE');
        }
        for (const one of chain) {
          expect(one.organizationIds).toEqual(walkUp(chain, one));
          const byPath = chain.filter(({ organizationIds }) => organizationIds.includes(one._id)).length - 1;
          expect(byPath).toBe(countBelow(chain, one._id));
        }
      }),
    );
    expect(moved).toEqual(new Set(['MOVED', 'CYCLE', 'WRONG_PARENT_LEVEL', 'NOTHING']));
  });

  it('O1 refuses a path that does not lie under the moved organization', () => {
    expect(() => pathAfterMove(['org_1', 'org_2'], 'org_3', [])).toThrow(TypeError);
  });
});
