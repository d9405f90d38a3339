// Loaded into a program that is measured: leaves what it used in the file that SIC_USAGE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env.SIC_USAGE;
  // Programs that the measured one starts have no business here.
  if (file && process.env.SIC_USAGE_OF === String(process.ppid)) {
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
  }
});
