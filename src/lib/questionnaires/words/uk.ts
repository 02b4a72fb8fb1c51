import { fields } from './fields/uk.ts';
import { pages } from './pages/uk.ts';
import { between, counter, dates } from './plural.ts';
import type { Words } from './words.ts';

const { number, counted } = counter('uk-UA');
const date = dates('uk-UA');
const range = between({ from: 'від', upTo: 'до', and: 'до' });
const days = between({ from: 'не раніше ніж', upTo: 'не пізніше ніж', and: 'і не пізніше ніж' });
const answers = { one: 'відповідь', few: 'відповіді', many: 'відповідей', other: 'відповіді' };
const files = { one: 'файл', few: 'файли', many: 'файлів', other: 'файлу' };
const points = { one: 'бал', few: 'бали', many: 'балів', other: 'бала' };

export const uk: Words = {
	...fields,
	...pages,
	yes: 'Так',
	escapes: { unknown: 'Не знаю', refused: 'Не хочу відповідати' },
	skip: 'Пропустити',
	number,
	date,
	ends: ({ from, to, fromLabel, toLabel }) => `${from} — ${fromLabel}, ${to} — ${toLabel}`,
	notRequired: '(необов’язково)',
	notRequiredHint: 'Те, що позначено «необов’язково», можна пропустити.',
	severalHint: 'Можна вибрати кілька відповідей.',
	atLeastHint: (least) => `Виберіть щонайменше ${least}.`,
	atMostHint: (most) => `Виберіть не більше ніж ${most}.`,

	fillIn: (label) => `Напишіть відповідь на «${label}».`,
	fillInDate: (label) => `Вкажіть дату в полі «${label}».`,
	choose: (label) => `Виберіть відповідь на «${label}».`,
	choosePlace: (label) => `Виберіть район або місце в полі «${label}».`,
	addFile: (label) => `Додайте файл у полі «${label}».`,
	consent: (label) => `Щоб продовжити, поставте позначку біля «${label}».`,
	notInList: (label) => `Виберіть відповідь зі списку в полі «${label}».`,
	tooLong: (label, length, most) =>
		`Кількість знаків у полі «${label}» — ${number(length)}. Може бути не більше ніж ${number(most)}.`,
	notANumber: (label) => `Вкажіть число в полі «${label}», наприклад 12 або 12,5.`,
	notAWholeNumber: (label) => `Вкажіть ціле число в полі «${label}», наприклад 12.`,
	outOfRange: (label, least, most) => `У полі «${label}» вкажіть число ${range(least, most, number)}.`,
	notAnEmail: (label) => `У полі «${label}» вкажіть електронну адресу, наприклад name@example.org.`,
	notAPostcode: (label) => `У полі «${label}» вкажіть чотири цифри поштового індексу, наприклад 1234.`,
	notADate: (label) => `У полі «${label}» вкажіть день, місяць і рік, наприклад 1 3 2026.`,
	noSuchDate: (label) => `Дня, вказаного в полі «${label}», не існує. Перевірте день і місяць.`,
	dateOutOfRange: (label, earliest, latest) => `У полі «${label}» вкажіть день ${days(earliest, latest, date)}.`,
	alone: (label, option) => `У «${label}» вибрано «${option}» і ще одну відповідь. Приберіть одну з них.`,
	bothAnswerAndEscape: (label) => `У «${label}» є відповідь, і водночас вибрано не відповідати. Приберіть одне з двох.`,
	tooMany: (label, most) => `У «${label}» виберіть не більше ніж ${counted(most, answers)}.`,
	tooFew: (label, least) => `У «${label}» виберіть щонайменше ${counted(least, answers)}.`,
	tooManyFiles: (label, most) => `У «${label}» додайте не більше ніж ${counted(most, files)}.`,
	noSuchPlace: (label, places) => `Дайте «${label}» місце від 1 до ${places}.`,
	placeTwice: (label, place) => `У «${label}» місце ${place} вказано більше ніж один раз. Кожному дайте окреме місце.`,
	placeSkipped: (label, place) => `У «${label}» на місці ${place} нічого немає. Почніть з 1 і нічого не пропускайте.`,
	rankAll: (label, places) =>
		places === 1 ? `У «${label}» виберіть, що на місці 1.` : `У «${label}» розставте місця від 1 до ${places}.`,
	pointsSum: (label, sum, total) =>
		`У «${label}» розподілено ${counted(sum, points)}. Розподіліть рівно ${number(total)}.`,
	dividePoints: (label, total) => `Розподіліть ${counted(total, points)} у «${label}».`,
	checkFailed: (label) => `Відповідь на «${label}» не може бути правильною. Перевірте її ще раз.`,
	nothingYet: 'Ви ще нічого не заповнили. Почніть із першої сторінки.',

	day: 'День',
	month: 'Місяць',
	year: 'Рік',
	dateHint: 'Наприклад 1 3 2026.',
	postcodeHint: 'Лише чотири цифри, наприклад 1234.',
	rankingHint: (places) =>
		places === 1
			? 'Поставте 1 біля того, що для вас найважливіше.'
			: `Поставте 1 біля того, що для вас найважливіше, потім 2, і так до ${places}.`,
	place: (option) => `Місце: ${option}`,
	noPlace: 'без місця',
	pointsHint: (total) => `Розподіліть ${counted(total, points)}. Дайте більше балів тому, що для вас важливіше.`,
	points: (option) => `Бали: ${option}`,
	otherText: (option) => `Що ви маєте на увазі під «${option}»?`,
	noAnswer: 'Без відповіді',
	mostCharacters: (most) =>
		`Напишіть не більше ніж ${counted(most, { one: 'знак', few: 'знаки', many: 'знаків', other: 'знака' })}.`,
	charactersLeft: (count) => `Залишилося знаків: ${count}`,
	charactersOver: (count) => `Зайвих знаків: ${count}`,
	pointsLeft: (count, total) => `Ще розподілити: ${count} з ${number(total)}`,
	pointsOver: (count) => `Зайвих балів: ${count}`,
	moveUp: (option) => `Вище: ${option}`,
	moveDown: (option) => `Нижче: ${option}`,
	wholly: (side) => `Повністю: ${side}`,
	rather: (side) => `Радше: ${side}`,
	evenly: 'Обидва однаково',
	chooseWijk: 'Виберіть район',
	street: 'Вулиця або місце',
	mapHint: 'Натисніть на карту або виберіть район зі списку.',
	pointOnMap: 'Місце на карті',
	files: (count) => counted(count, files),
	filesHint: (most, photosOnly) =>
		most === 1
			? `Одне фото${photosOnly ? '' : ' або PDF'}, не більше ніж 8 МБ.`
			: `Не більше ніж ${counted(most, files)} (${photosOnly ? 'фото' : 'фото або PDF'}), кожен не більший за 8 МБ.`,
	removeFile: (name) => `Прибрати ${name}`,
	fileDescription: 'Що на ньому видно?',
	picture: 'Зображення',

	next: 'Далі',
	previous: 'Назад',
	toOverview: 'Зберегти й перейти до огляду',
	begin: 'Почати',
	goOn: 'Продовжити',
	change: 'Змінити',
	fillInNow: 'Заповнити',
	send: 'Надіслати',
	notAnswered: 'Не заповнено',
	mustFillIn: 'Це ще треба заповнити.',
	error: 'Помилка:',
	problems: (count) => (count === 1 ? 'Щось іще не так' : `Перевірте ці місця: ${count}`),
	problemsInTitle: (count) => counted(count, { one: 'помилка', few: 'помилки', many: 'помилок', other: 'помилки' }),
	questionOf: (at, of, certain) => `Запитання ${at} з ${certain ? '' : 'щонайбільше '}${of}`,
	pageOf: (at, of, certain) => `Сторінка ${at} з ${certain ? '' : 'щонайбільше '}${of}`,
	overview: 'Ваші відповіді',
	overviewHint: 'Перевірте, чи все правильно. Після цього надішліть відповіді.',
	emailLabel: 'Ваша електронна адреса',
	emailHint: 'Лише якщо хочете отримати листа, коли будуть новини.',
	later: 'Продовжити пізніше',
	laterHint: 'З цим кодом ви продовжите з того самого місця, також на іншому пристрої.',
	laterMailLabel: 'Хочете отримати код також електронною поштою? Тоді вкажіть свою адресу.',
	laterMailSent: 'Ми надіслали вам код електронною поштою.',
	haveCode: 'Маєте код?',
	codeLabel: 'Ваш код',
	codeWrong: 'Ми не знаємо такого коду. Перевірте літери й цифри.',
	closed: 'Це опитування закрито.',
	alreadySent: 'Ви вже надіслали це опитування.',
	readAloud: 'Прочитати вголос',
	stopReading: 'Зупинити читання',
	inOtherLanguages: 'Це опитування іншою мовою'
};
