import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { TIME_OUT_APPLICATIONS } from '../jobs/timeOutApplications.ts';
import type { Application } from './application.ts';
import type { Change } from './applicationInput.ts';
import { decide } from './decideApplication.ts';
import { rulesOfApplication } from './rulesOfApplication.ts';
import { actorsOf, counterDistricts, viewOfApplication } from './viewOfApplication.ts';

type Target = { readonly applicationId: string; readonly counterAreaId?: string | null | undefined };

/**
 * Carries out one command on an application the viewer can see, and sees to its next wake-up.
 * @throws Rejection NOT_FOUND, those of `counterOf`, and whatever the command and the decision refuse with
 */
export async function changeApplication<I extends Target>(
  { service, viewer, locale }: Context,
  raw: unknown,
  change: Change<I>,
): Promise<Application> {
  const input = readInput(change.shape, raw, locale);
  const districts = await counterDistricts(service, viewer);
  const counter = input.counterAreaId ? await counterOf({ service, viewer }, input.counterAreaId) : undefined;
  const changed = await service.database.transaction((transaction) =>
    service.applications.change(transaction, input.applicationId, async (application) => {
      if (!application || !viewOfApplication(viewer, application, districts))
        reject('NOT_FOUND', ['input', 'applicationId']);
      if (counter && !counter.includes(application.districtId)) reject('OUTSIDE_DISTRICT', ['input', 'counterAreaId']);
      const now = service.clock();
      const clerk = counter !== undefined && application.applicantId !== viewer.id;
      const actors = actorsOf(viewer, application);
      const { seal } = service.personalData;
      const command = change.command(input, { by: viewer.id, actors, now, seal, clerk });
      return decide(application, command, now, await rulesOfApplication(service, application));
    }),
  );
  service.expectTimer(TIME_OUT_APPLICATIONS, changed._id, changed.wakeAt);
  return changed;
}

/** Path of an area where the viewer works at the counter. @throws Rejection AREA_NOT_FOUND, FORBIDDEN */
export async function counterOf(
  { service, viewer }: Pick<Context, 'service' | 'viewer'>,
  areaId: string,
): Promise<readonly string[]> {
  const area = await service.tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'counterAreaId']);
  if (!mayOn(viewer, 'application:process', area.path)) reject('FORBIDDEN', ['input', 'counterAreaId']);
  return area.path;
}
