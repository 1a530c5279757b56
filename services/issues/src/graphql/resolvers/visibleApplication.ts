import type { Application } from '../../applications/application.ts';
import type { Context } from '../context.ts';

/** The application, or null when unknown or not the viewer's to see. */
export async function visibleApplication(
  { loaders }: Context,
  application: Application | undefined,
): Promise<Application | null> {
  return application && (await loaders.viewOfApplication(application)) ? application : null;
}
