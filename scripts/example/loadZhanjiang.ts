import { type Client, inParallel } from './client.ts';
import * as operation from './operations.ts';
import { areaId } from './places.ts';
import { sampleIssues } from './sampleIssues.ts';
import { LOAD_CONCURRENCY, type Step } from './step.ts';
import { areas, type ExampleReport, type ExampleUnit, estates, reports, units, ZONE } from './zhanjiang.ts';

const zone = areaId(ZONE);

export function zhanjiangSteps(): Step[] {
  const allUnits = units();
  const allReports = reports();
  return [
    {
      what: '湛江开发区: 14 communities, 89 grids, 186 estates',
      weight: 2,
      async run(client) {
        await client.ask(operation.AREAS_DEFINE, { input: { areas: areas() } });
        await client.ask(operation.ESTATES_REGISTER, {
          input: { estates: estates(), idempotencyKey: 'example-zhanjiang-estates' },
        });
      },
    },
    {
      what: '湛江开发区: 24 agencies and 39 enterprises sign contracts',
      weight: allUnits.length * 5,
      run: (client, advance) =>
        inParallel(allUnits, LOAD_CONCURRENCY, async (unit) => {
          await contract(client, unit, await unitReport(client, unit));
          advance(5);
        }),
    },
    {
      what: '湛江开发区: 1,227 in-service members report',
      weight: allReports.length * 2,
      async run(client, advance) {
        const unitIds = new Map<string, string>();
        await inParallel(
          allUnits,
          LOAD_CONCURRENCY,
          async (unit) => void unitIds.set(unit.key, await unitReport(client, unit)),
        );
        await inParallel(allReports, LOAD_CONCURRENCY, async (report, index) => {
          await memberReport(client, report, unitIds.get(report.unit.key) as string, index);
          advance(2);
        });
      },
    },
    sampleIssues(zone),
  ];
}

async function unitReport(client: Client, unit: ExampleUnit): Promise<string> {
  const { unitReport } = await client.ask<{ unitReport: { id: string; status: string } }>(operation.UNIT_SUBMIT, {
    input: {
      communityId: unit.communityId,
      unitName: unit.name,
      unitKind: unit.kind,
      creditCode: unit.creditCode,
      contactName: '单位联系人',
      contactPhone: '13800000000',
      idempotencyKey: `example-zhanjiang-${unit.key}`,
    },
  });
  if (unitReport.status === 'SUBMITTED')
    await client.ask(operation.UNIT_ACCEPT, { input: { unitReportId: unitReport.id } });
  return unitReport.id;
}

type Contract = {
  readonly id: string;
  readonly status: string;
  readonly parties: readonly { id: string; signedAt: string | null }[];
};

/** One contract a unit, from this year's first day for three years. */
async function contract(client: Client, unit: ExampleUnit, unitReportId: string): Promise<void> {
  const year = new Date().getUTCFullYear();
  const { contract: drafted } = await client.ask<{ contract: Contract }>(operation.CONTRACT_DRAFT, {
    input: {
      communityId: unit.communityId,
      unitReportIds: [unitReportId],
      title: `${unit.name}结对共建协议`,
      needs: ['独居老人上门服务', '老旧小区环境整治'],
      resources: ['志愿服务队', '会议场地'],
      startsOn: `${year}-01-01`,
      endsOn: `${year + 2}-12-31`,
      idempotencyKey: `example-zhanjiang-contract-${year}-${unit.key}`,
    },
  });
  let { status } = drafted;
  for (const { id, signedAt } of drafted.parties) {
    if (signedAt) continue;
    const signed = await client.ask<{ contract: Contract }>(operation.CONTRACT_SIGN, {
      input: { contractId: drafted.id, partyId: id },
    });
    status = signed.contract.status;
  }
  if (status === 'SIGNED') await client.ask(operation.CONTRACT_ACTIVATE, { input: { contractId: drafted.id } });
}

async function memberReport(
  client: Client,
  { unit, ...report }: ExampleReport,
  unitReportId: string,
  index: number,
): Promise<void> {
  const idempotencyKey = `example-zhanjiang-report-${index + 1}`;
  const { memberReport } = await client.ask<{ memberReport: { id: string; status: string } }>(operation.REPORT_SUBMIT, {
    input: { ...report, unitName: unit.name, unitReportId, idempotencyKey },
  });
  if (memberReport.status === 'SUBMITTED')
    await client.ask(operation.REPORT_ACCEPT, { input: { memberReportId: memberReport.id } });
}
