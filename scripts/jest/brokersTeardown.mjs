// Jest global teardown of the distributed tests.
export default async () => void (await Promise.all(globalThis.brokersOfTheRun.map((broker) => broker.remove())));
