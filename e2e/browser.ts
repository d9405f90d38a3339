import { createRequire } from 'node:module';
import {
  lookForBrowser,
  thisMachine,
  WAYS_OUT,
  type Machine as AnyMachine,
} from '../src/publish/pdf/browser.ts';

export { launchArguments } from '../src/publish/pdf/browser.ts';

/** A machine on which the tests may install a browser. */
export interface Machine extends AnyMachine {
  installWithPlaywright: () => boolean;
}

const HELP = `No Chromium was found, and none could be installed. ${WAYS_OUT}`;

/** The path of a Chromium or one of its kin, which is installed if there is none. */
export function findBrowser(machine: Machine = testMachine()): string {
  let found = lookForBrowser(machine);
  if (!found && machine.installWithPlaywright()) found = lookForBrowser(machine);
  // Changing the system is all right on a throwaway machine only, which CI says it is.
  if (!found && machine.isRoot && machine.env['CI'] && machine.exists('/usr/bin/apt-get')) {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', 'chromium']);
    found = lookForBrowser(machine);
  }
  if (!found) throw new Error(HELP);
  return found;
}

function testMachine(): Machine {
  const machine = thisMachine();
  return {
    ...machine,
    installWithPlaywright: () =>
      machine.run(process.execPath, [
        createRequire(import.meta.url).resolve('@playwright/test/cli'),
        'install',
        'chromium',
      ]),
  };
}
