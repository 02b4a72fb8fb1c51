import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';

// The platform reads its settings when it starts, so the folder is there before a journey imports it.
const folder = mkdtempSync(join(dirname(inject('template')), 'journey-'));
if (!process.env.DATABASE_URL) copyFileSync(inject('template'), join(folder, 'samenspraak.sqlite'));
process.env.DATA_DIR = folder;
process.env.ORIGIN = 'https://platform.test';

afterAll(() => rmSync(folder, { recursive: true, force: true }));
