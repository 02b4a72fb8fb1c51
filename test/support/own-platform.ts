import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { copyDatabase } from './copy-database.ts';

// The platform reads its settings when it starts, so its own copy of the example is there before a journey imports it.
const { folder: shared, file, url } = inject('template');
const folder = mkdtempSync(join(shared, 'journey-'));
if (url) process.env.DATABASE_URL = await copyDatabase(url, `journey_${crypto.randomUUID().replaceAll('-', '')}`);
else copyFileSync(file, join(folder, 'samenspraak.sqlite'));
process.env.DATA_DIR = folder;
process.env.ORIGIN = 'https://platform.test';

afterAll(() => rmSync(folder, { recursive: true, force: true }));
