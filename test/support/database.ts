import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { forgetLimits } from '#lib/limits/limit.ts';
import { connect, disconnect, emptyDatabase } from '#lib/storage/index.ts';
import { closePostgres, emptyPostgres } from './empty-postgres.ts';

// Each test begins on an empty platform: a file of its own on SQLite, an emptied database on PostgreSQL.
const url = process.env.DATABASE_URL;
let folder: string | undefined;

beforeAll(async () => {
	if (url) return connect(url);
	// In memory where that can be: these tests promise rows, not disks.
	folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'samenspraak-'));
	return connect(join(folder, 'test.sqlite'));
});

beforeEach(() => (url ? emptyPostgres(url) : emptyDatabase()));
beforeEach(forgetLimits);

afterAll(async () => {
	await disconnect();
	await closePostgres();
	if (folder) rmSync(folder, { recursive: true });
});
