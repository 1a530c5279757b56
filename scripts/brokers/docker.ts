import { answering, type Broker, freePort } from './broker.ts';
import { execute, runs } from './commands.ts';

/** Whether a Docker engine answers (the client alone is not enough). */
export const dockerAnswers = (): boolean => runs('docker', ['version', '--format', '{{.Server.Version}}']);

/** A broker in a container whose port is published on the loopback address only. */
export async function startContainer(options: {
  readonly name: string;
  readonly image: string;
  readonly port: number;
  /** Variables and command of the container, which may have to know where it is published. */
  prepare(published: number): { environment: Readonly<Record<string, string>>; command: readonly string[] };
  addressOf(published: number): string;
}): Promise<Broker> {
  const published = await freePort();
  const { environment, command } = options.prepare(published);
  const variables = Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const publish = ['--publish', `127.0.0.1:${published}:${options.port}`];
  const id = execute('docker', ['run', '--detach', ...publish, ...variables, options.image, ...command]).trim();
  const docker = async (...args: string[]): Promise<void> => void execute('docker', [...args, id]);
  const remove = () => docker('rm', '--force', '--volumes');
  const cleanUp = (): void => void runs('docker', ['rm', '--force', '--volumes', id]);
  process.once('exit', cleanUp);
  try {
    await answering(options.name, published);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    address: options.addressOf(published),
    stop: () => docker('stop'),
    kill: () => docker('kill'),
    async restart() {
      await docker('start');
      await answering(options.name, published);
    },
    async remove() {
      process.off('exit', cleanUp);
      await remove();
    },
  };
}
