import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Tests of the browser wait for pages half of their time: one worker more than there are processors leaves none of these idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{shared,apps-script,extension}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // Generated workbooks take their time on a computer that is busy with the browser tests.
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/ensure-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
