import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import {
  BATCH,
  COMMUNITIES,
  CORRECT,
  DISTRICT,
  MANAGE,
  REGISTER,
  codes,
  estate,
  mutate,
  officer,
  register,
  resident,
  service,
  startEstates,
  stopEstates,
} from './estatesService.ts';

beforeAll(startEstates);
afterAll(stopEstates);

describe('P1 registering', () => {
  it('P1 lets one of 20 registrations of the same name win', async () => {
    const same = estate();
    const answers = await Promise.all(Array.from({ length: 20 }, () => mutate(REGISTER, { estate: same })));
    expect(answers.filter(({ estate: made }) => made)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_EXISTS input.estate.name']));
  });

  it('P1 answers an idempotency key with the same estates, and another input with an error', async () => {
    const input = { estates: [estate(), estate()], idempotencyKey: 'batch-key-0001' };
    const first = await mutate(BATCH, input);
    const again = await Promise.all([mutate(BATCH, input), mutate(BATCH, input)]);
    for (const { estates } of again) expect(estates).toEqual(first.estates);
    expect(codes(await mutate(BATCH, { ...input, estates: [estate()] }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED input.idempotencyKey',
    ]);
  });

  it('P1 takes a batch whole or not at all, naming the rows', async () => {
    const { name } = await register();
    const fresh = estate();
    expect(codes(await mutate(BATCH, { estates: [fresh, estate({ name })] }))).toEqual([
      'ALREADY_EXISTS input.estates.1.name',
    ]);
    expect(codes(await mutate(BATCH, { estates: [fresh, fresh] }))).toEqual(['ALREADY_EXISTS input.estates.1.name']);
    const places = [
      estate({ communityId: 'are_000000' }),
      estate({ communityId: 'are_140106' }),
      estate({ communityId: COMMUNITIES[0] }),
      fresh,
    ];
    expect(codes(await mutate(BATCH, { estates: places }))).toEqual([
      'AREA_NOT_FOUND input.estates.0.communityId',
      'NOT_A_COMMUNITY input.estates.1.communityId',
      'FORBIDDEN input.estates.2.communityId',
    ]);
    expect(codes(await mutate(BATCH, { estates: [fresh, estate({ managedSince: '2999-01-01T00:00:00Z' })] }))).toEqual([
      'DATE_NOT_POSSIBLE input.estates.1.managedSince',
    ]);
    expect((await mutate(BATCH, { estates: [fresh] })).estates?.[0]?.name).toBe(fresh.name);
  });

  it('P1 refuses nonsense by field and without the scope', async () => {
    const wrong = estate({ name: ' ', buildingCount: -1, builtYear: 1066, areaSquareCentimetres: 0 });
    expect(codes(await mutate(REGISTER, { estate: wrong })).toSorted()).toEqual(
      ['areaSquareCentimetres', 'buildingCount', 'builtYear', 'name'].map(
        (field) => `INVALID_INPUT input.estate.${field}`,
      ),
    );
    expect(codes(await mutate(BATCH, { estates: Array.from({ length: 201 }, () => estate()) }))).toEqual([
      'INVALID_INPUT input.estates',
    ]);
    const refused = await service.ask(resident, REGISTER, { input: { estate: estate() } });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('P1 keeps the floor area exact beyond 32 bits', async () => {
    expect((await register({ areaSquareCentimetres: 6_950_000_000 + 1 })).areaSquareCentimetres).toBe(6_950_000_001);
  });
});

describe('P1 changing', () => {
  it('P1 changes the management with history, and who answers for what follows', async () => {
    const { id } = await register({ managementMode: 'NONE', managedSince: '2020-01-01T00:00:00Z' });
    const input = {
      estateId: id,
      managementMode: 'TRUST',
      since: '2024-05-01T00:00:00Z',
      reason: '业主大会选聘信托制物业',
    };
    const { estate: changed } = await mutate(MANAGE, input);
    expect(changed).toMatchObject({ kind: 'COMMERCIAL', managementMode: 'TRUST' });
    expect(changed?.['managementHistory']).toEqual([
      { mode: 'TRUST', since: '2024-05-01T00:00:00.000Z', until: null, reason: '业主大会选聘信托制物业' },
      { mode: 'NONE', since: '2020-01-01T00:00:00.000Z', until: '2024-05-01T00:00:00.000Z', reason: null },
    ]);
    expect(changed?.['responsible']).toContainEqual({ duty: 'FEE_COLLECTION', party: 'TRUSTEE_FIRM' });
    expect(codes(await mutate(MANAGE, input))).toEqual(['WRONG_STATE input.managementMode']);
    expect(codes(await mutate(MANAGE, { ...input, managementMode: 'FIRM', since: '2023-01-01T00:00:00Z' }))).toEqual([
      'DATE_NOT_POSSIBLE input.since',
    ]);
  });

  it('P1 lets one of 10 equal changes at once win', async () => {
    const { id } = await register();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => mutate(MANAGE, { estateId: id, managementMode: 'NONE', reason: '物业撤场' })),
    );
    expect(answers.filter(({ estate: changed }) => changed)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['WRONG_STATE input.managementMode']));
  });

  it('P1 corrects what is named, clears what is null, and keeps names unique', async () => {
    const first = await register({ builtYear: 1994, areaSquareCentimetres: 100 });
    const second = await register();
    const { estate: corrected } = await mutate(CORRECT, { estateId: first.id, builtYear: null, householdCount: 480 });
    expect(corrected).toMatchObject({
      name: first.name,
      builtYear: null,
      householdCount: 480,
      areaSquareCentimetres: 100,
    });
    expect(codes(await mutate(CORRECT, { estateId: first.id, name: second.name }))).toEqual([
      'ALREADY_EXISTS input.name',
    ]);
    expect(codes(await mutate(CORRECT, { estateId: first.id, name: null }))).toEqual(['INVALID_INPUT input.name']);
  });

  it('P1 says FORBIDDEN to readers of other places and NOT_FOUND to those who may not read', async () => {
    const { id } = await register();
    const input = { estateId: id, managementMode: 'NONE', reason: 'x' };
    expect(codes(await mutate(MANAGE, input, officer))).toEqual(['FORBIDDEN input.estateId']);
    expect(codes(await mutate(MANAGE, input, viewerWith('per_blind', DISTRICT, ['estate:register'])))).toEqual([
      'NOT_FOUND input.estateId',
    ]);
    expect(codes(await mutate(CORRECT, { estateId: 'est_none', name: 'x' }))).toEqual(['NOT_FOUND input.estateId']);
  });
});
