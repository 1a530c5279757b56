import { refuse } from '@linli/kit/decisions.ts';
import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decide } from '../applications/decideApplication.ts';
import { rulesOfApplication } from '../applications/rulesOfApplication.ts';
import type { Issues } from '../service.ts';

export const TIME_OUT_APPLICATIONS = 'timeOutApplications';

/** Warns, escalates, takes the action of a limit that is over, ends suspensions; when is in the application. */
export const timeOutApplications = (service: Issues): TimerKind => ({
  name: TIME_OUT_APPLICATIONS,
  due: dueBy(service.models.applications, 'wakeAt'),
  async fire(id) {
    const { wakeAt } = await service.database.transaction((transaction) =>
      service.applications.change(transaction, id, async (application) =>
        application
          ? decide(application, { type: 'TIME_OUT' }, service.clock(), await rulesOfApplication(service, application))
          : refuse('NOT_FOUND'),
      ),
    );
    return wakeAt;
  },
});
