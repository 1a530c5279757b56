import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@linli/kit/testing/harness.ts';
import { evidence, GRID, type Neighbourhood, OTHER_GRID } from './neighbourhood.ts';

export const WATER = 'hun_WATER';
export const PRESSURE = '17-005';
export const CUT = '17-001';

/** Twelve residents, each in their own words, about one trouble. */
export const ownWords: readonly (readonly [string, string])[] = [
  [PRESSURE, '我家六楼水压太低,洗澡都成问题'],
  [PRESSURE, '三栋五单元水压不稳,忽高忽低'],
  [PRESSURE, '早晚高峰水流特别小,热水器打不着火'],
  [PRESSURE, '自来水流量小,做一顿饭要等很久'],
  [CUT, '高楼层没水已经三天了'],
  [PRESSURE, '水龙头出水很细,洗衣机一直报警'],
  [PRESSURE, '顶楼用水困难,老人提水上楼'],
  [CUT, '晚上七点以后自来水时有时无'],
  [PRESSURE, '供水压力跟不上,热水器经常熄火'],
  [PRESSURE, '家里水压忽大忽小,淋浴没法用'],
  [CUT, '又停水了,希望尽快处理'],
  [PRESSURE, '厨房水量不足,水一点点流出来'],
];

/** Others of the same week and place. */
export const unrelated: readonly (readonly [string, string])[] = [
  ['16-007', '垃圾没人清运,很臭'],
  ['16-018', '邻居遛狗不拴绳'],
  ['15-003', '小区门口违规停车'],
  ['17-014', '居住证明怎么开'],
  ['17-012', '公交车半小时才来一班'],
  ['17-015', '孩子们没有打球的地方'],
];

/** What the forms ask of whoever lacks water. */
export const lacking = (category: string) =>
  [PRESSURE, CUT].includes(category)
    ? [
        { code: 'extent', values: ['STAIRCASE'] },
        { code: 'since', values: [new Date(Date.now() - 3_600_000).toISOString()] },
      ]
    : [];

/** Where the houses stand: two grids, some 40 m between neighbours. */
export const house = (index: number) => ({
  areaId: index % 2 ? OTHER_GRID : GRID,
  location: { longitude: 110.4 + (index % 2) * 0.0004, latitude: 21.2 + (index % 3) * 0.0003 },
  contactPhone: null,
  address: null,
});

/** From verification to the close: the whole loop of one case. */
export async function closeCase(place: Neighbourhood, water: string, issueId: string): Promise<void> {
  const { done, gridWorker, operator } = place;
  const act = (bearer: string, action: string, more: object = {}) =>
    done(bearer, 'issueAct', { issueId, action, ...more }, '');
  await act(operator, 'ASK_VERIFICATION');
  await act(gridWorker, 'VERIFY', { evidence });
  await act(operator, 'FILE');
  await done(operator, 'issueAssign', { issueId, handlerUnitId: WATER }, '');
  await done(water, 'issueAccept', { issueId }, '');
  await done(water, 'issueComplete', { issueId, evidence, minutes: 60 }, '');
  await act(gridWorker, 'PASS', { evidence });
  await act(operator, 'CLOSE');
}

/** How the partner writes its records down. */
export const SNAPSHOTS = {
  name: '城市随手拍',
  format: 'JSON',
  externalId: 'number',
  category: { column: 'code', fallback: '17-014' },
  description: '{text}',
  reportedAt: { column: 'at' },
  location: { latitude: 'lat', longitude: 'long' },
  address: '{address}',
};

/** Imports records of the partner and waits until each has been dealt with. */
export async function importRecords(place: Neighbourhood, bearer: string, areaId: string, records: object[]) {
  type Started = { issueImport: { id: string } };
  const input = { areaId, mappingKey: 'SNAPSHOTS', text: JSON.stringify(records) };
  const { issueImport } = await place.done<Started>(bearer, 'issuesImport', input, 'issueImport { id }');
  const query = `{ issueImport(id: "${issueImport.id}") { status created known failed } }`;
  type Read = { issueImport: { status: string; created: number; known: number; failed: number } };
  return eventually(async () => {
    const { issueImport: found } = await place.read<Read>(bearer, query);
    if (found.status === 'RUNNING') throw new Error(`import: ${found.status}`);
    return found;
  });
}

export type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** The partner's own system: keeps what it is sent and says thank you. */
export async function listen() {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/linli`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
