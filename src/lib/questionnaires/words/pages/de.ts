import { counter, dates } from '../plural.ts';
import type { PageWords } from './page-words.ts';

const { counted } = counter('de-DE');
const date = dates('de-DE');

export const pages: PageWords = {
	partOf: 'Gehört zu',
	about: (minutes, people) =>
		`ungefähr ${counted(minutes, { one: 'Minute', other: 'Minuten' })}${people ? `, gemessen bei ${counted(people, { one: 'Person', other: 'Personen' })}` : ''}`,
	pages: (count) => counted(count, { one: 'Seite', other: 'Seiten' }),
	questions: (count) => counted(count, { one: 'Frage', other: 'Fragen' }),
	noAccount: 'Kein Name und kein Konto nötig',
	promise: 'Was Sie in Ihren eigenen Worten schreiben, wird beantwortet.',
	promiseHint:
		'Sie bekommen einen Verfolgungscode. Damit sehen Sie, was wir mit Ihren Worten machen, auch wenn die Antwort Nein ist.',
	stopWhenever:
		'Sie können jederzeit aufhören. Wir bewahren Ihre Antworten 30 Tage auf, damit Sie weitermachen können.',
	until: (day) => `Sie können bis einschließlich ${date(day)} mitmachen.`,
	alreadyBegun: (answers) =>
		`Sie hatten schon angefangen: ${counted(answers, { one: 'Antwort ist', other: 'Antworten sind' })} gespeichert.`,
	restart: 'Neu anfangen',
	restartHint: 'Alles, was Sie ausgefüllt haben, wird gelöscht. Das können Sie nicht rückgängig machen.',
	restartButton: 'Alles löschen und neu anfangen',
	sentOn: (day) => `Sie haben diesen Fragebogen am ${date(day)} abgesendet. Vielen Dank.`,
	followHint: 'Mit Ihrem Verfolgungscode sehen Sie, was mit Ihren Worten geschieht.',
	follow: 'Ihren Beitrag verfolgen',
	anotherPerson: 'Möchte noch jemand auf diesem Gerät mitmachen?',
	fillInAgain: 'Den Fragebogen noch einmal ausfüllen',
	closedHint: 'Sie können nichts mehr einsenden.',
	thanksToAll: 'Danke an alle, die mitgemacht haben.',
	whatWasFilledIn: 'Ansehen, was Sie ausgefüllt hatten',
	whatHappens: 'Lesen, was mit den Antworten geschieht',
	opensOn: (day) => `Dieser Fragebogen öffnet am ${date(day)}.`,
	full: 'Wir haben genug Antworten.',
	fullHint: 'Danke, dass Sie mitmachen wollten.',

	needsCode: 'Sie brauchen einen Code, um mitzumachen. Er steht in dem Brief, den Sie bekommen haben.',
	needsMail: 'Sie können mit Ihrer E-Mail-Adresse einmal mitmachen. Wir schicken Ihnen einen Code.',
	mailMeACode: 'Code per E-Mail schicken',
	codeMailed: (address) => `Wir haben eine E-Mail an ${address} geschickt.`,
	codeMailedHint: 'In der E-Mail steht Ihr Code. Geben Sie ihn hier ein. Sehen Sie auch im Spam-Ordner nach.',
	codeMailSubject: 'Ihr Code für den Fragebogen',
	codeMailText: (title, code, link) =>
		`Sie haben um einen Code für den Fragebogen „${title}“ gebeten.\n\nIhr Code ist ${code}.\n\nÖffnen Sie diese Seite, um mitzumachen:\n${link}\n\nHaben Sie keinen Code angefordert? Dann brauchen Sie nichts zu tun.`,
	codeHint:
		'Ein Code hat 13 Buchstaben und Ziffern, in drei Gruppen. Kleine Buchstaben und Leerzeichen sind auch erlaubt.',
	useCode: 'Mit diesem Code weitermachen',
	continueTitle: 'Mit Ihrem Code weitermachen',
	continueHint: 'Danach sehen Sie die Antworten, die Sie schon gegeben haben. Sie machen dort weiter, wo Sie waren.',
	beginTitle: 'Mit Ihrem Code anfangen',
	beginWithCode: 'Mit diesem Code anfangen',
	otherAnswersHere: (code) =>
		`Auf diesem Gerät stehen jetzt andere Antworten. Möchten Sie diese später wiedersehen? Dann schreiben Sie zuerst diesen Code auf: ${code}.`,
	codeMissing: 'Geben Sie Ihren Code ein.',
	notAnAddress: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
	addressMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',

	laterTitle: 'Später weitermachen',
	laterKept:
		'Sie können jetzt aufhören. Wir haben gespeichert, was Sie ausgefüllt haben. Wir bewahren es 30 Tage für Sie auf.',
	laterWrite:
		'Schreiben Sie den Code auf, drucken Sie diese Seite oder machen Sie ein Foto. Wer den Code hat, sieht Ihre Antworten.',
	laterMailButton: 'Code per E-Mail schicken',
	laterMailSubject: (title) => `Weitermachen mit „${title}“`,
	laterMailText: (title, code, link) =>
		`Sie haben den Fragebogen „${title}“ angefangen.\n\nIhr Code ist ${code}.\n\nÖffnen Sie diese Seite, um weiterzumachen:\n${link}\n\nWir bewahren Ihre Antworten 30 Tage auf. Wer diese E-Mail hat, sieht Ihre Antworten. Leiten Sie sie deshalb nicht weiter.`,

	backToStart: 'Zurück zum Anfang dieses Fragebogens',
	otherLists: 'Die anderen Fragebögen ansehen',
	noChangeAnymore: 'Wir haben Ihre Antworten erhalten.',
	closedNothing: 'Dieser Fragebogen ist geschlossen. Sie können nichts mehr einsenden.',
	notOpenYet: (day) => `Dieser Fragebogen ist noch nicht offen. Sie können ab dem ${date(day)} mitmachen.`,
	alreadySentNothing:
		'Sie haben diesen Fragebogen schon abgesendet. Möchten Sie etwas ändern? Dann gehen Sie zum Anfang des Fragebogens.',
	noCookie:
		'Wir konnten Ihre Antworten auf diesem Gerät nicht speichern. Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann erlauben Sie Cookies in Ihrem Browser.',
	checkTitle: 'Prüfen Sie Ihre Antworten',
	received: 'Wir haben sie erhalten.',
	notShownAnymore: 'Wir zeigen Ihre Antworten hier nicht mehr, falls jemand anders dieses Gerät benutzt.',
	closedNotSent: 'Sie können Ihre Antworten nicht mehr absenden.',
	closedStillHere: 'Sie können sie hier noch lesen, um sie selbst aufzubewahren.',
	missingCount: (questions) => `Sie müssen noch ${counted(questions, { one: 'Frage', other: 'Fragen' })} beantworten.`,
	missingHint: 'Unten steht, welche, mit einem Link.',
	mailQuestion: 'Möchten Sie eine E-Mail, wenn es eine Antwort gibt?',
	mailQuestionHint: 'Wir benutzen Ihre Adresse nur dafür. Niemand sonst sieht sie.',
	wordsBecomePublic:
		'Was Sie in eigenen Worten geschrieben haben, kommt auf diese Website, ohne Ihren Namen. Jemand von der Gemeinde (eine Moderatorin oder ein Moderator) liest es zuerst.',
	asOrganisation: (name) =>
		`Machen Sie für eine Organisation mit? Dann steht der Name der Organisation dabei: ${name}.`,

	correct: 'Ihre Antworten ändern',
	correctHint: 'Das geht, solange der Fragebogen offen ist.',
	correcting: 'Sie ändern, was Sie früher abgesendet haben.',
	correctingHint: 'Was Sie abgesendet haben, gilt weiter, bis Sie die Änderung absenden.',
	stopCorrecting: 'Nicht mehr ändern',
	sendCorrection: 'Änderung absenden',

	thanks: 'Vielen Dank. Wir haben es erhalten.',
	yourCode: 'Ihr Verfolgungscode ist',
	thanksHint:
		'Mit Ihrem Verfolgungscode sehen Sie, was mit Ihren Worten geschieht. Schreiben Sie den Code auf oder machen Sie ein Foto.',
	restInDutch: 'Der Rest dieser Website ist auf Niederländisch.',
	scanHint: 'Machen Sie mit Ihrem Handy ein Foto von diesem Feld. Dann sehen Sie, was mit Ihren Worten geschieht.',
	secretIs: (secret) => `Möchten Sie es zurücknehmen oder ändern? Das geht mit diesem geheimen Code: ${secret}`,
	nextPerson: 'Fertig',
	resets: (seconds) => `Diese Seite verschwindet nach ${seconds} Sekunden.`
};
