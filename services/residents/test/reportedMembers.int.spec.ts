import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memberReportAccepted, memberReportWithdrawn } from '@linli/contracts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import {
  communityWithGrids,
  DISTRICT,
  driver,
  type Input,
  nextIdNumber,
  reader,
  stranger,
  SUBDISTRICT,
} from './world.ts';

const COMMUNITY = 'are_440803071001';
const PATH = ['are_440803', 'are_440803071', COMMUNITY];

let service: TestService;
let room: string;
const { done, ask, define, buildings, households, persons } = driver(() => service);

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([DISTRICT, SUBDISTRICT, ...communityWithGrids(1, 1, 0), ...communityWithGrids(2, 1, 0)]);
  const [buildingId] = await buildings([{ number: '1栋', areaId: `${COMMUNITY}-G01` }]);
  room = (await households(buildingId as string, 1))[0] as string;
});
afterAll(() => service.stop());

describe('O5 reported members in the register', () => {
  const accepted = (memberReportId: string, personId: string, acceptedAt = '2026-03-01T08:00:00.000Z') => ({
    memberReportId,
    personId,
    maskedName: '陈**',
    communityId: COMMUNITY,
    areaIds: PATH,
    unitReportId: null,
    skills: [],
    weeklyMinutes: 60,
    acceptedAt,
  });
  const withdrawn = (memberReportId: string, personId: string) => ({
    memberReportId,
    personId,
    communityId: COMMUNITY,
    areaIds: PATH,
    withdrawnAt: '2026-04-01T08:00:00.000Z',
    reason: '调离',
  });
  const show = (id: string, viewer = reader) =>
    ask<{ person: Input | null }>(
      viewer,
      `{ person(id: "${id}") { name registered household { id } reportedMember { memberReport { id } community { id } status since } reportedMemberHistory { status since endedAt } } }`,
    ).then(({ person }) => person);
  const current = {
    memberReport: { id: 'mrp_1' },
    community: { id: COMMUNITY },
    status: 'CURRENT',
    since: '2026-03-01T08:00:00.000Z',
  };

  it('O5 marks a person, registered before or after, and an event that comes twice is nothing new', async () => {
    const idNumber = nextIdNumber();
    const personId = service.personId(idNumber);
    const text = await service.probe.publish(memberReportAccepted, personId, 1, accepted('mrp_1', personId));
    await service.probe.publishText(memberReportAccepted.type, personId, text);
    await service.probe.publish(memberReportAccepted, personId, 1, accepted('mrp_1', personId));
    const history = [{ status: 'CURRENT', since: current.since, endedAt: null }];
    expect(await show(personId)).toEqual({
      name: '陈**',
      registered: false,
      household: null,
      reportedMember: current,
      reportedMemberHistory: history,
    });
    await done('personsRegister', { persons: [{ name: '陈静怡', idNumber, householdId: room }] }, 'persons { id }');
    expect(await show(personId)).toMatchObject({
      registered: true,
      household: { id: room },
      reportedMember: current,
    });
    await service.probe.publish(memberReportWithdrawn, personId, 2, withdrawn('mrp_1', personId));
    expect(await show(personId)).toMatchObject({
      reportedMember: null,
      reportedMemberHistory: [{ status: 'ENDED', endedAt: '2026-04-01T08:00:00.000Z' }],
    });
  });

  it('O5 takes the withdrawal before the acceptance', async () => {
    const personId = service.personId(nextIdNumber());
    await service.probe.publish(memberReportWithdrawn, personId, 2, withdrawn('mrp_2', personId));
    await service.probe.publish(memberReportAccepted, personId, 1, accepted('mrp_2', personId));
    expect(await show(personId)).toMatchObject({
      name: '陈**',
      reportedMember: null,
      reportedMemberHistory: [{ status: 'ENDED', since: current.since }],
    });
  });

  it('O5 lists reported members of an area, and shows a report only where it belongs', async () => {
    const ids = Array.from({ length: 12 }, () => service.personId(nextIdNumber()));
    await Promise.all(
      ids.map((id, index) => service.probe.publish(memberReportAccepted, id, 1, accepted(`mrp_l${index}`, id))),
    );
    const query =
      '{ area(id: "are_440803071") { reportedMembers(first: 100) { totalCount nodes { id name reportedMember { community { id } } } } } }';
    type List = { area: { reportedMembers: { totalCount: number; nodes: { id: string }[] } } };
    const { reportedMembers } = (await ask<List>(reader, query)).area;
    expect(reportedMembers.totalCount).toBe(12);
    expect(reportedMembers.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const officer = viewerWith('per_officer', COMMUNITY, ['area:read', 'member-report:read']);
    expect((await ask<List>(officer, query)).area.reportedMembers.totalCount).toBe(12);
    expect((await ask<List>(stranger, query)).area.reportedMembers).toEqual({ totalCount: 0, nodes: [] });
    expect(await show(ids[0] as string, stranger)).toBeNull();
  });

  it('O5 hides the report from those who see only where the person lives, and the home from those who see only the report', async () => {
    const [buildingId] = await buildings([{ number: '7栋', areaId: 'are_440803071002-G01' }]);
    const [home] = await households(buildingId as string, 1);
    const [personId] = (await persons([home as string])) as [string];
    await service.probe.publish(memberReportAccepted, personId, 1, accepted('mrp_far', personId));
    const atHome = viewerWith('per_home', 'are_440803071002', ['area:read', 'resident:read', 'person:read-clear']);
    const atReport = viewerWith('per_report', COMMUNITY, ['area:read', 'resident:read', 'person:read-clear']);
    expect(await show(personId, atHome)).toMatchObject({
      name: '陈静怡',
      household: { id: home },
      reportedMember: null,
      reportedMemberHistory: [],
    });
    expect(await show(personId, atReport)).toMatchObject({
      name: '陈**',
      household: null,
      reportedMember: { community: { id: COMMUNITY } },
    });
  });
});
