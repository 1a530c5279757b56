import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { NoBroker } from './broker.ts';
import { ensureCommand, execute } from './commands.ts';

export const KAFKA_VERSION = '4.1.1';

/** Maven's plugin that copies a dependency with all it needs into a folder. */
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>linli</groupId>
  <artifactId>brokers</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${KAFKA_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Folder with Kafka's jars, fetched from Maven Central the first time and kept for the next. @throws NoBroker */
export function kafkaJars(): string {
  ensureCommand('mvn', '--version', 'maven');
  ensureCommand('java', '-version', 'default-jre-headless');
  const folder = join(homedir(), '.cache', 'linli', `kafka-${KAFKA_VERSION}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(work, 'pom.xml'), POM);
    const output = `-DoutputDirectory=${join(work, 'jars')}`;
    execute('mvn', ['-q', '-B', '-f', join(work, 'pom.xml'), COPY_DEPENDENCIES, '-DincludeScope=runtime', output]);
    takeUnlessThere(join(work, 'jars'), folder);
  } catch (error) {
    throw new NoBroker(
      `Apache Kafka ${KAFKA_VERSION} cannot be fetched from Maven Central (${(error as Error).message}).`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** Another process may have fetched the same jars in the meantime. */
function takeUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
