import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// What SPSS and R make of the golden files, where they are installed.

const golden = 'test/questionnaires/downloads/golden';
const folder = mkdtempSync(join(tmpdir(), 'samenspraak-statistics-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

function runs(form: 'r' | 'spss', syntax: string, more: string, program: string, args: string[]) {
	copyFileSync(`${golden}/${form}-antwoorden.csv`, join(folder, 'antwoorden.csv'));
	copyFileSync(`${golden}/${form}-${syntax}`, join(folder, syntax));
	appendFileSync(join(folder, syntax), more);
	return execFileSync(program, [...args, syntax], { cwd: folder, encoding: 'utf8' });
}

test.skipIf(!isThere('Rscript'))('R reads the answers, and the reasons beside them (skipped without R)', () => {
	const more =
		'cat(nrow(gegevens), gegevens$cijfer, as.character(gegevens$een_geen_antwoord), class(gegevens$sinds))\n';
	expect(runs('r', 'antwoorden.R', more, 'Rscript', [])).toBe('4 4 NA NA NA NA Weet ik niet NA NA Date');
});

test.skipIf(!isThere('pspp'))(
	'PSPP reads the answers, and counts no reason as an answer (skipped without PSPP)',
	() => {
		const said = runs('spss', 'antwoorden.sps', 'FREQUENCIES /VARIABLES=een cijfer.\n', 'pspp', ['-O', 'format=csv']);
		expect(said).toContain('Missing,Weet ik niet,1');
		expect(said).toContain('Missing,Niet beantwoord,3');
		expect(said).not.toMatch(/error|warning/i);
	}
);
