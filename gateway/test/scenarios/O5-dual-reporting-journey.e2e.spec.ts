import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import {
  COMMUNITY,
  expectResponders,
  type Member,
  type Neighbourhood,
  report,
  serve,
  settle,
} from './neighbourhood.ts';

let product: Product;
let place: Neighbourhood;
let member: Member;

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
}, START_LIMIT_MS);
afterAll(() => product.stop());

/** The member as the secretary sees them through every service. */
const everywhere = async (personId: string) => {
  const { area, person } = await place.read<{ area: Record<string, unknown>; person: Record<string, unknown> | null }>(
    place.secretary,
    `query ($community: ID!, $person: ID!) {
      area(id: $community) {
        memberReports { nodes { status skills yearMinutes person { id } } }
        reportedMembers { totalCount }
        responders { nodes { status skills person { id } } }
        ended: responders(filter: { status: ENDED }) { totalCount }
      }
      person(id: $person) {
        registered maskedName reportedMember { status community { id } } reportedMemberHistory { status }
        timeAccount { id status balanceMinutes entries { totalCount } }
      }
    }`,
    { community: COMMUNITY, person: personId },
  );
  return { ...area, person };
};

const submit = (serial: number) =>
  place.done<{ memberReport: { id: string; person: { id: string } } }>(
    place.operator,
    'memberReportSubmit',
    place.submission(serial),
    'memberReport { id person { id } }',
  );

describe('O5 the journey of a report', () => {
  it('O5 is known to organizations alone until the community accepts it, then to all services', async () => {
    const { memberReport } = await submit(1);
    const personId = memberReport.person.id;
    member = { personId, reportId: memberReport.id, token: await place.as('MEMBER', COMMUNITY, personId) };
    expect(await everywhere(personId)).toMatchObject({
      memberReports: { nodes: [{ status: 'SUBMITTED', person: { id: personId } }] },
      reportedMembers: { totalCount: 0 },
      responders: { nodes: [] },
      person: null,
    });

    await place.done(place.secretary, 'memberReportAccept', { memberReportId: member.reportId }, '');
    await eventually(async () =>
      expect(await everywhere(personId)).toEqual({
        memberReports: {
          nodes: [{ status: 'ACCEPTED', skills: ['水电维修'], yearMinutes: 0, person: { id: personId } }],
        },
        reportedMembers: { totalCount: 1 },
        responders: { nodes: [{ status: 'CURRENT', skills: ['水电维修'], person: { id: personId } }] },
        ended: { totalCount: 0 },
        person: {
          registered: false,
          maskedName: '陈**',
          reportedMember: { status: 'CURRENT', community: { id: COMMUNITY } },
          reportedMemberHistory: [{ status: 'CURRENT' }],
          timeAccount: { id: expect.any(String), status: 'OPEN', balanceMinutes: 0, entries: { totalCount: 0 } },
        },
      }),
    );
  });

  it('O5 is seen by the member, and by no community next door', async () => {
    const own = '{ me { maskedName reportedMember { status } } memberReports { totalCount } myTimeAccount { status } }';
    expect(await place.read(member.token, own)).toEqual({
      me: { maskedName: '陈**', reportedMember: { status: 'CURRENT' } },
      memberReports: { totalCount: 1 },
      myTimeAccount: { status: 'OPEN' },
    });
    const foreign = `{ memberReport(id: "${member.reportId}") { id } person(id: "${member.personId}") { id } memberReports { totalCount }
      area(id: "${COMMUNITY}") { memberReports { totalCount } responders { totalCount } timeAccounts { totalCount } reportedMembers { totalCount } } }`;
    expect(await place.read(place.neighbour, foreign)).toEqual({
      memberReport: null,
      person: null,
      memberReports: { totalCount: 0 },
      area: {
        memberReports: { totalCount: 0 },
        responders: { totalCount: 0 },
        timeAccounts: { totalCount: 0 },
        reportedMembers: { totalCount: 0 },
      },
    });
  });

  it('O5 is undone in every service when withdrawn, and what was done stays', async () => {
    const issueId = await serve(place, member, 40);
    await place.done(place.resident, 'issueConfirm', { issueId }, '');
    await eventually(async () =>
      expect(await everywhere(member.personId)).toMatchObject({ person: { timeAccount: { balanceMinutes: 40 } } }),
    );
    const reason = { memberReportId: member.reportId, reason: '工作调离' };
    await place.done(member.token, 'memberReportWithdraw', reason, '');
    await eventually(async () =>
      expect(await everywhere(member.personId)).toMatchObject({
        memberReports: { nodes: [{ status: 'WITHDRAWN', yearMinutes: 40 }] },
        reportedMembers: { totalCount: 0 },
        responders: { nodes: [] },
        ended: { totalCount: 1 },
        person: {
          reportedMember: null,
          reportedMemberHistory: [{ status: 'ENDED' }],
          timeAccount: { status: 'DORMANT', balanceMinutes: 40, entries: { totalCount: 1 } },
        },
      }),
    );
    const query = `{ issue(id: "${issueId}") { status acceptedBy { id } memberReport { id status } } }`;
    expect(await place.read(place.secretary, query)).toEqual({
      issue: {
        status: 'COMPLETED',
        acceptedBy: { id: member.personId },
        memberReport: { id: member.reportId, status: 'WITHDRAWN' },
      },
    });
  });

  it('O5 stays ended: neither accepted nor withdrawn again, and its member is offered nothing', async () => {
    const of = { memberReportId: member.reportId };
    expect(await place.codes(place.secretary, 'memberReportAccept', of)).toEqual(['WRONG_STATE']);
    expect(await place.codes(member.token, 'memberReportWithdraw', { ...of, reason: '再次' })).toEqual(['WRONG_STATE']);
    expect(await place.codes(place.neighbour, 'memberReportWithdraw', { ...of, reason: '别人' })).toEqual([
      'NOT_FOUND',
    ]);
    const offer = { issueId: await report(place), responderPersonId: member.personId };
    expect(await place.codes(place.gridWorker, 'issueDispatch', offer)).toEqual(['NOT_A_RESPONDER']);
  });

  it('O5 begins anew with another report, with the same account and the whole history', async () => {
    const before = (await everywhere(member.personId)).person as { timeAccount: { id: string } };
    const { memberReport } = await submit(1);
    expect(memberReport.id).not.toBe(member.reportId);
    expect(memberReport.person.id).toBe(member.personId);
    expect(await place.codes(place.operator, 'memberReportSubmit', place.submission(1))).toEqual(['ALREADY_REPORTED']);
    await place.done(place.secretary, 'memberReportAccept', { memberReportId: memberReport.id }, '');
    await expectResponders(place, 1);
    await eventually(async () =>
      expect(await everywhere(member.personId)).toMatchObject({
        memberReports: { nodes: [{ status: 'ACCEPTED' }, { status: 'WITHDRAWN' }] },
        reportedMembers: { totalCount: 1 },
        ended: { totalCount: 1 },
        person: {
          reportedMember: { status: 'CURRENT' },
          reportedMemberHistory: [{ status: 'CURRENT' }, { status: 'ENDED' }],
          timeAccount: { id: before.timeAccount.id, status: 'OPEN', balanceMinutes: 40 },
        },
      }),
    );
  });
});
