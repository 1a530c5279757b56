import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { responsibleUnit } from '../handlers/handlerUnits.ts';
import { checkAnswers } from '../intake/formAnswers.ts';
import { answersShape } from '../issue/reportIssue.ts';
import { STANDARD_CALENDAR } from '../issue/rulesOf.ts';
import { TIME_OUT_APPLICATIONS } from '../jobs/timeOutApplications.ts';
import type { ChosenProcedure } from '../procedure/procedures.ts';
import type { ServiceItem } from '../serviceItems/serviceItem.ts';
import type { Submission } from './application.ts';
import { materialsOf, materialsShape, SEALED } from './applicationInput.ts';
import { nextApplicationNumber } from './applicationNumber.ts';
import { counterOf } from './changeApplication.ts';
import { decide } from './decideApplication.ts';
import { rulesOfApplication } from './rulesOfApplication.ts';

const applicantShape = z.object({
  name: shapes.line,
  idNumber: shapes.idNumber.nullish(),
  phone: shapes.phone,
  address: shapes.line.nullish(),
});

const Input = z.object({
  itemCode: shapes.line,
  homeAreaId: shapes.id,
  counterAreaId: shapes.id.nullish(),
  applicant: applicantShape,
  answers: answersShape.nullish(),
  materials: materialsShape.nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

type Input = z.output<typeof Input>;
type Place = Pick<Submission, 'areaIds' | 'districtId' | 'unitId' | 'nodes' | 'calendarKey'>;

/**
 * Applies for a service item: for oneself, or for somebody at any counter of the district; it goes to the place that is
 * responsible where the applicant lives.
 * @throws Rejection AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, ITEM_NOT_FOUND, OUTSIDE_DISTRICT, ID_NUMBER_NEEDED,
 * NOT_YOUR_ID_NUMBER, PROCEDURE_NOT_FOUND, SHOWN_TO_A_CLERK, INVALID_INPUT and those of the decision
 */
export async function submitApplication(context: Context, raw: unknown): Promise<string> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const home = await service.tree.node(input.homeAreaId);
  if (!home || home.retired) reject('AREA_NOT_FOUND', ['input', 'homeAreaId']);
  const counter = input.counterAreaId ? await counterOf(context, input.counterAreaId) : undefined;
  if (!counter && !mayOn(viewer, 'application:submit', home.path)) reject('FORBIDDEN', ['input', 'homeAreaId']);
  const item = await service.serviceItems.find({ code: input.itemCode, areaIds: home.path });
  if (!item || item.retired) reject('ITEM_NOT_FOUND', ['input', 'itemCode']);
  const place = await responsiblePlace(context, home.path, item);
  if (counter && !counter.includes(place.districtId)) reject('OUTSIDE_DISTRICT', ['input', 'counterAreaId']);
  const now = service.clock();
  const given = { ...contentOf(context, input, item, now), ...place };
  const { definition, version, areaId } = await procedureFor(context, item, [place.areaIds, home.path]);
  const rules = await rulesOfApplication(service, { ...given, run: { key: definition.key, version, areaId } });
  const request = { viewer, operation: 'applicationSubmit', input, now };
  return createOnce(service, request, async (transaction) => {
    const _id = newId('app');
    const number = await nextApplicationNumber(service.database.connection, place.districtId, now);
    const submission = { ...given, _id, number };
    const { wakeAt } = await service.applications.change(transaction, _id, (state) =>
      decide(state, { type: 'SUBMIT', submission, by: viewer.id }, now, rules),
    );
    transaction.afterCommit(() => service.expectTimer(TIME_OUT_APPLICATIONS, _id, wakeAt));
    return _id;
  });
}

/** The newest version in force at the first of these places that has it: the responsible one, then the applicant's home. */
async function procedureFor(
  { service }: Context,
  { procedure }: ServiceItem,
  paths: readonly (readonly string[])[],
): Promise<ChosenProcedure> {
  for (const path of paths) {
    const found = await service.procedures.findLatest(procedure, path);
    if (found) return found;
  }
  return reject('PROCEDURE_NOT_FOUND', ['input', 'itemCode']);
}

/** The place of the item's level above the applicant's home, and the department there that answers for the item. */
async function responsiblePlace({ service }: Context, path: readonly string[], item: ServiceItem): Promise<Place> {
  const above = await service.tree.nodes(path);
  const depth = above.findIndex((node) => node?.kind === item.level);
  const district = above.find((node) => node?.kind === 'DISTRICT');
  if (depth === -1 || !district) reject('AREA_TOO_WIDE', ['input', 'homeAreaId']);
  const areaIds = path.slice(0, depth + 1);
  const where = { areaIds, estateId: null, categoryCode: item.code };
  const unit = await responsibleUnit(service.models.handlerUnits, where, ['DEPARTMENT']);
  const unitId = unit?._id ?? null;
  const calendarKey = unit?.calendarKey ?? STANDARD_CALENDAR;
  return { areaIds, districtId: district._id, unitId, nodes: [...areaIds, ...(unitId ? [unitId] : [])], calendarKey };
}

function contentOf({ service, viewer, locale }: Context, input: Input, item: ServiceItem, now: Date) {
  const { seal } = service.personalData;
  const applicantId = applicantIdOf(service, viewer.id, input);
  const clerk = Boolean(input.counterAreaId) && applicantId !== viewer.id;
  const answers = checkAnswers(item.form, input.answers ?? [], locale);
  return {
    itemCode: item.code,
    itemVersion: item.version,
    itemAreaId: item.areaId,
    wanted: item.materials.map(({ code, required }) => ({ code, required })),
    promiseDays: item.promiseDays,
    homeAreaId: input.homeAreaId,
    counterAreaId: input.counterAreaId ?? null,
    takenInById: clerk ? viewer.id : null,
    applicantId,
    applicant: seal(SEALED.applicant, JSON.stringify(input.applicant)),
    answers: seal(SEALED.answers, JSON.stringify(answers)),
    materials: materialsOf(input.materials ?? [], { by: viewer.id, now, seal, clerk }),
  };
}

/** Who stands at a counter is known by their identity number; who applies alone is who is signed in. */
function applicantIdOf(
  { personalData }: Context['service'],
  viewerId: string,
  { counterAreaId, applicant }: Input,
): string {
  const field = ['input', 'applicant', 'idNumber'];
  const { idNumber } = applicant;
  if (!idNumber) return counterAreaId ? reject('ID_NUMBER_NEEDED', field) : viewerId;
  const personId = personalData.personId(idNumber);
  if (!counterAreaId && personId !== viewerId) reject('NOT_YOUR_ID_NUMBER', field);
  return personId;
}
