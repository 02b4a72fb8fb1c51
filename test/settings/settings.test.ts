import { expect, test } from 'vitest';
import { securityText } from '#lib/settings/security-text.ts';
import { changeMunicipality, readMunicipality } from '#lib/settings/settings.server.ts';
import { join } from '#test/support/people.ts';

const lindewaard = { name: 'Lindewaard', email: 'samen@example.org', phone: '14 0999', address: 'Lindeplein 1' };

test('the beheerder sets how inwoners reach the municipality, and nobody else', async () => {
	await changeMunicipality(await join('Bea', 'administrator'), lindewaard);
	expect(await readMunicipality()).toEqual(lindewaard);
	await expect(changeMunicipality(await join('Eva', 'editor'), lindewaard)).rejects.toMatchObject({ status: 404 });
});

test('security.txt names a contact and expires within a year', () => {
	const moment = new Date('2026-03-01T12:00Z');
	const text = securityText({ email: 'veilig@example.org', origin: 'https://samen.example.org', moment });
	expect(text).toContain('Contact: mailto:veilig@example.org\n');
	const expires = new Date(/^Expires: (.+)$/m.exec(text)![1]!).getTime() - moment.getTime();
	expect(expires).toBeGreaterThan(30 * 24 * 3600_000);
	expect(expires).toBeLessThan(365 * 24 * 3600_000);
	expect(securityText({ email: '', origin: 'https://x.example', moment })).toContain('Contact: https://x.example/');
});
