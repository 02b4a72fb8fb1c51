import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { writingDesk, type WritingDesk } from '#test/support/writing-desk.ts';

let place!: WritingDesk;
const { platform, browser } = await openBrowser(async () => (place = await writingDesk()));
const wrong: string[] = [];

async function signedIn(name: 'eva' | 'bea', width = 1280): Promise<BrowserContext> {
	const context = await browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP: false }));
	await context.addCookies((await new HttpVisitor(platform.origin).signIn(`${name}@voorbeeld.example`)).cookies);
	return context;
}

async function open(context: BrowserContext, path = place.paragraph): Promise<Page> {
	const page = await context.newPage();
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' && !/409|404|Failed to load/.test(message.text())) wrong.push(message.text());
	});
	await page.goto(platform.origin + path);
	return page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst', exact: true });
const markdown = (page: Page) => page.locator('textarea[name=text]').inputValue();
const saved = (page: Page) => page.locator('.saving-state[data-state=kept]').waitFor();

/** As a person does who selects all and pastes from another program. */
async function paste(page: Page, html: string) {
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await editor(page).evaluate((target, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', text);
		clipboardData.setData('text/plain', 'zonder opmaak');
		target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, html);
	return markdown(page);
}

test('who opens a text and types nothing sends it letter for letter', async () => {
	const eva = await signedIn('eva');
	const page = await open(eva);
	await editor(page).waitFor();
	expect(await markdown(page)).toBe('Elke wijk krijgt een **plein**.\n\n* een bank\n* een boom');
	await editor(page).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(' en gras');
	expect(await markdown(page)).toBe('Elke wijk krijgt een **plein**.\n\n- een bank\n- een boom en gras');
	await saved(page);
	expect(await page.locator('.saving-state').innerText()).toMatch(/^Bewaard om \d\d:\d\d$/);
	await page.reload();
	expect(await markdown(page)).toContain('een boom en gras');
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('layout comes by keys, by Markdown that one types, and by a toolbar that the arrows walk', async () => {
	const eva = await signedIn('eva');
	const page = await open(eva);
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('### Een kop');
	await page.keyboard.press('Enter');
	await page.keyboard.type('- punt');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+b');
	await page.keyboard.type('vet');
	await page.keyboard.press('Control+b');
	await page.keyboard.type(' gewoon *schuin* ');
	await page.keyboard.press('Enter');
	await page.keyboard.type('> gezegd');
	expect(await markdown(page)).toBe('### Een kop\n\n- punt\n\n**vet** gewoon *schuin*\n\n> gezegd');

	await page.keyboard.press('Alt+F10');
	expect(await page.evaluate('document.activeElement.textContent')).toBe('Vet');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate('document.activeElement.textContent')).toBe('Kop');
	await page.keyboard.press('End');
	expect(await page.evaluate('document.activeElement.textContent')).toBe('Markdown');
	await page.keyboard.press('Enter');
	await page.locator('textarea[name=text]').fill('Alles **anders**.');
	await page.getByRole('button', { name: 'Markdown' }).click();
	expect(await editor(page).innerHTML()).toContain('<strong>anders</strong>');
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('voorbeeld.nl');
	await page.keyboard.press('Enter');
	expect(await markdown(page)).toBe('[Alles **anders**.](https://voorbeeld.nl)');
	await saved(page);
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('a table gets rows and columns, and loses them', async () => {
	const eva = await signedIn('eva');
	const page = await open(eva);
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	await press('Tabel');
	await editor(page).locator('th').first().click();
	await page.keyboard.type('Wijk');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Wat');
	await press('Kolom erbij');
	await press('Rij erbij');
	await page.keyboard.type('x');
	expect(await markdown(page)).toBe('| Wijk | Wat |  |\n| --- | --- | --- |\n|  |  | x |\n|  |  |  |\n|  |  |  |');
	await press('Rij weg');
	await press('Kolom weg');
	expect(await markdown(page)).toBe('| Wijk | Wat |\n| --- | --- |\n|  |  |\n|  |  |');
	await press('Tabel weg');
	expect(await markdown(page)).toBe('');
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});

const item = (level: number, sign: string, words: string) =>
	`<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
	style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang=NL>
<!--StartFragment--><h1><span style='color:red'>Wonen</span></h1>
<p class=MsoNormal><b>Vet</b> en <i>schuin</i> en <span style='color:#C00000;font-size:18pt'>rood</span>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
${item(1, '·', 'Eerste')}${item(2, 'o', 'Dieper')}${item(1, '·', 'Tweede')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item(1, '1.', 'Een')}${item(1, '2.', 'Twee')}
<p class=MsoNormal><img width=10 src="file:///c:/plaatje.png"></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Wijk</p></td><td><p>Aantal</p></td></tr><tr><td><p>Noord</p></td><td><p>12</p><p>ongeveer</p></td></tr></table>
<div style='mso-element:footnote-list'><hr><div id=ftn1><p>[1] Een noot.</p></div></div><!--EndFragment--></body></html>`;

const pasted = {
	Word: [
		word,
		'### Wonen\n\n**Vet** en *schuin* en rood.\n\n- Eerste\n  - Dieper\n- Tweede\n\n1. Een\n2. Twee\n\n(afbeelding weggelaten)\n\n| Wijk | Aantal |\n| --- | --- |\n| Noord | 12 ongeveer |'
	],
	Outlook: [
		'<div style="font-family:Calibri">Goedemorgen,</div><div><br></div><div>Zie <a href="https://voorbeeld.nl/a">de brief</a> en <a href="file:///x">dit</a>.</div>',
		'Goedemorgen,\n\nZie [de brief](https://voorbeeld.nl/a) en dit.'
	],
	'Google Docs': [
		'<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;">Vet</span><span style="font-weight:400;"> en </span><span style="font-style:italic;">schuin</span></p><ul><li dir="ltr"><p dir="ltr"><span>punt</span></p></li></ul></b>',
		'**Vet** en *schuin*\n\n- punt'
	],
	LibreOffice: [
		'<html><head><style type="text/css">p{color:red}</style></head><body><p style="margin-bottom:0cm"><font color="#ff0000"><font face="Arial"><b>Vet</b></font></font> woord<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p><ol><li><p>een</p></li></ol><div id="sdfootnote1"><p>noot</p></div></body></html>',
		'**Vet** woord\n\n1. een'
	]
} as const;

test.for(Object.entries(pasted))('what one pastes from %s becomes clean Markdown', async ([, [html, expected]]) => {
	const eva = await signedIn('eva');
	const page = await open(eva);
	expect(await paste(page, html)).toBe(expected);
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('two at once: who comes second reads along, takes over, and nobody overwrites the other', async () => {
	const [eva, bea] = [await signedIn('eva'), await signedIn('bea')];
	const hers = await open(eva);
	await editor(hers).waitFor();
	const second = await open(bea);
	expect(await second.locator('main').innerText()).toMatch(/Eva .*werkt nu aan deze alinea \(sinds \d\d:\d\d\)/);
	expect(await second.locator('textarea[name=text]').count()).toBe(0);
	await second.getByRole('button', { name: 'Neem deze alinea over' }).click();
	await editor(second).click();
	await second.keyboard.press('Control+a');
	await second.keyboard.type('Bea schrijft dit.');
	await saved(second);

	await editor(hers).click();
	await hers.keyboard.press('Control+a');
	await hers.keyboard.type('Eva schrijft dat.');
	await hers.locator('.saving-state[data-state=overtaken]').waitFor();
	await hers.getByRole('button', { name: 'Leg de twee teksten naast elkaar' }).click();
	await hers.getByRole('heading', { name: 'Twee mensen schreven tegelijk' }).waitFor();
	const shown = await hers.locator('main').innerText();
	expect(shown.replace(/\s+/g, ' ')).toContain(
		'Wat er nu bewaard is alleen hier: Bea (einde) schrijft alleen hier: dit'
	);
	expect(await markdown(hers)).toBe('Eva schrijft dat.');
	expect(await violations(hers)).toEqual([]);
	await editor(hers).click();
	await hers.keyboard.press('Control+a');
	await hers.keyboard.type('Samen schrijven wij dit.');
	await hers.getByRole('button', { name: 'Bewaar de tekst' }).click();
	await hers.waitForURL(/#alinea/);
	expect(await hers.locator('main').innerText()).toContain('Samen schrijven wij dit.');
	await Promise.all([eva.close(), bea.close()]);
	expect(wrong.splice(0)).toEqual([]);
});

test('what cannot be saved stays on the screen, is tried again, and keeps the writer from leaving by mistake', async () => {
	const eva = await signedIn('eva');
	const page = await open(eva);
	await page.route('**/bewaren', (route) => route.abort());
	await editor(page).click();
	await page.keyboard.type('Nieuw. ');
	expect(await page.locator('.saving-state').innerText()).toBe('Nog niet bewaard …');
	await page.locator('.saving-state[data-state=failing]').waitFor();
	let asked = false;
	page.once('dialog', (dialog) => {
		asked = true;
		void dialog.dismiss();
	});
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toBe(true);
	await page.unroute('**/bewaren');
	await saved(page);
	await eva.close();
	wrong.splice(0);
});

test('a paragraph is cut in two where the writer is', async () => {
	const eva = await signedIn('eva');
	const page = await open(eva);
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Voor het midden.');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Na het midden.');
	await page.keyboard.press('Home');
	await page.getByRole('button', { name: 'Splits hier' }).click();
	await page.waitForURL(/#alinea/);
	const rows = await page.locator('[data-paragraph] .markdown').allInnerTexts();
	expect(rows.slice(0, 2)).toEqual(['Voor het midden.', 'Na het midden.']);
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('a rode draad is dragged onto a paragraph, and says where it has its place', async () => {
	const eva = await signedIn('eva');
	const page = await open(eva, place.desk);
	expect(await page.getByText('0 van 1 rode draden').count()).toBe(1);
	await page.locator('[data-source]').first().dragTo(page.locator('[data-paragraph]').first());
	await page.waitForURL(/#gezegd/);
	expect(await page.getByText('1 van 1 rode draden').count()).toBe(1);
	expect(await page.locator('[data-source]').first().innerText()).toContain('Heeft een plek: Voor het midden.');
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});

test.for(widths)('the places where one writes read well at %i px', async (width) => {
	const eva = await signedIn('eva', width);
	for (const path of [
		place.desk,
		`${place.desk}?alinea=${place.ids[3]}`,
		place.paragraph,
		`${place.desk}/plek`,
		`${place.paragraph}/indelen`
	]) {
		const page = await open(eva, path);
		await page.waitForTimeout(300);
		expect.soft(await violations(page), path).toEqual([]);
		expect.soft(await scrollsSideways(page), path).toBe(false);
		await page.close();
	}
	await eva.close();
	expect(wrong.splice(0)).toEqual([]);
});
