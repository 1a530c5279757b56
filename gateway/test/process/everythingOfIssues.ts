import { COMMUNITY, DISTRICT, GRID, type Neighbourhood } from '../scenarios/neighbourhood.ts';

const DAY_MS = 86_400_000;

/** One topic, meeting, weekly day and handling unit of the community; ids by the input fields that name them. */
export async function settleIssues({
  done,
  operator,
  secretary,
  resident,
}: Neighbourhood): Promise<Record<string, string>> {
  const one = async (bearer: string, field: string, input: object, entity: string): Promise<string> => {
    const payload = await done<Record<string, { id: string }>>(bearer, field, input, `${entity} { id }`);
    return payload[entity]?.id as string;
  };
  const unit = { code: 'TESTED', name: '城管中队', kind: 'DEPARTMENT', servesAreaIds: [GRID] };
  const topic = { areaId: COMMUNITY, title: '加装电梯', text: '请大家议一议' };
  const place = { areaId: COMMUNITY, venue: '议事厅', chairId: 'per_test_community_secretary' };
  const plannedAt = new Date(Date.now() + 30 * DAY_MS).toISOString();
  const meeting = { ...place, kind: 'OTHER', title: '协调会', plannedAt };
  // The first meeting it calls is weeks away from the test.
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Asia/Shanghai' });
  const inFourDays = weekday.format(Date.now() + 4 * DAY_MS).toUpperCase();
  const day = { ...place, name: '议事日', weekday: inFourDays, time: '09:00', leadDays: 1, secondersNeeded: 9 };
  const topicId = await one(resident, 'topicPropose', topic, 'topic');
  return {
    handlerUnitId: await one(operator, 'handlerUnitDefine', unit, 'handlerUnit'),
    topicId,
    topicIds: topicId,
    meetingId: await one(secretary, 'meetingCall', meeting, 'meeting'),
    deliberationDayId: await one(secretary, 'deliberationDayDefine', day, 'deliberationDay'),
  };
}

/** All that mutations of issues could have changed beside the issues themselves. */
export async function issuesSnapshot({ read, operator }: Neighbourhood): Promise<unknown> {
  const query = `query ($district: ID!, $community: ID!) {
    area(id: $district) {
      topics { totalCount nodes { id status title } } meetings { totalCount nodes { id status plannedAt } }
      deliberationDays { totalCount nodes { id status nextDate } } handlerUnits { totalCount nodes { id status name } }
      resolutions { totalCount } votes { totalCount } deliberations { totalCount } issueClasses { totalCount }
      craftsmen { totalCount } counsellors { totalCount } mediations { totalCount } webhooks { totalCount }
      whistles { totalCount } applications { totalCount }
    }
    calendars { totalCount }
    notificationRules(areaId: $community) { key }
    procedures(areaId: $community) { key version }
    routingTableInForce(areaId: $community) { id }
  }`;
  return read(operator, query, { district: DISTRICT, community: COMMUNITY });
}
