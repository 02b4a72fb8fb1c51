import { fields } from './fields/ar.ts';
import { pages } from './pages/ar.ts';
import { between, counter, dates } from './plural.ts';
import type { Words } from './words.ts';

const { number, counted, form } = counter('ar');
const date = dates('ar');
const range = between({ from: 'من', upTo: 'حتى', and: 'إلى' });
const answers = { few: 'إجابات', many: 'إجابة', other: 'إجابة' };
const files = { few: 'ملفات', many: 'ملفًا', other: 'ملف' };
const points = { few: 'نقاط', many: 'نقطة', other: 'نقطة' };

// One and two of something are said without the number.
const howManyAnswers = (count: number) =>
	form(count, { one: 'إجابة واحدة', two: 'إجابتين', other: counted(count, answers) });
const howManyFiles = (count: number) => form(count, { one: 'ملف واحد', two: 'ملفان', other: counted(count, files) });
const howManyPoints = (count: number) =>
	form(count, { one: 'نقطة واحدة', two: 'نقطتين', other: counted(count, points) });

export const ar: Words = {
	...fields,
	...pages,
	yes: 'نعم',
	escapes: { unknown: 'لا أعرف', refused: 'أفضّل عدم الإجابة' },
	skip: 'تخطَّ',
	number,
	date,
	ends: ({ from, to, fromLabel, toLabel }) => `${from} يعني ${fromLabel}، و${to} يعني ${toLabel}`,
	notRequired: '(غير إلزامي)',
	notRequiredHint: 'يمكنك تخطي كل ما كُتب بجانبه «غير إلزامي».',
	severalHint: 'يمكنك اختيار أكثر من إجابة.',
	atLeastHint: (least) => `الحد الأدنى للاختيار: ${least}.`,
	atMostHint: (most) => `الحد الأقصى للاختيار: ${most}.`,

	fillIn: (label) => `يرجى كتابة إجابة عن «${label}».`,
	fillInDate: (label) => `يرجى كتابة تاريخ عند «${label}».`,
	choose: (label) => `يرجى اختيار إجابة عن «${label}».`,
	choosePlace: (label) => `يرجى اختيار حي أو مكان عند «${label}».`,
	addFile: (label) => `يرجى إضافة ملف عند «${label}».`,
	consent: (label) => `يرجى وضع علامة عند «${label}» إذا أردت المتابعة.`,
	notInList: (label) => `يرجى اختيار إجابة من القائمة عند «${label}».`,
	tooLong: (label, length, most) => `عدد الأحرف عند «${label}» هو ${number(length)}. الحد الأقصى هو ${number(most)}.`,
	notANumber: (label) => `يرجى كتابة رقم عند «${label}»، مثل 12 أو 12,5.`,
	notAWholeNumber: (label) => `يرجى كتابة رقم صحيح عند «${label}»، مثل 12.`,
	outOfRange: (label, least, most) => `يرجى كتابة رقم عند «${label}» ${range(least, most, number)}.`,
	notAnEmail: (label) => `يرجى كتابة عنوان بريد إلكتروني عند «${label}»، مثل name@example.org.`,
	notAPostcode: (label) => `يرجى كتابة الأرقام الأربعة من رمزك البريدي عند «${label}»، مثل 1234.`,
	notADate: (label) => `يرجى كتابة اليوم والشهر والسنة عند «${label}»، مثل 1 3 2026.`,
	noSuchDate: (label) => `اليوم الذي كتبته عند «${label}» غير موجود. يرجى التحقق من اليوم والشهر.`,
	dateOutOfRange: (label, earliest, latest) => `يرجى كتابة يوم عند «${label}» ${range(earliest, latest, date)}.`,
	alone: (label, option) => `عند «${label}» اخترت «${option}» وإجابة أخرى أيضًا. يرجى إزالة إحداهما.`,
	bothAnswerAndEscape: (label) => `عند «${label}» أجبت واخترت أيضًا عدم الإجابة. يرجى إزالة أحدهما.`,
	tooMany: (label, most) => `لا تختر أكثر من ${howManyAnswers(most)} عند «${label}».`,
	tooFew: (label, least) => `لا تختر أقل من ${howManyAnswers(least)} عند «${label}».`,
	tooManyFiles: (label, most) => `الحد الأقصى عند «${label}»: ${howManyFiles(most)}.`,
	noSuchPlace: (label, places) => `يرجى إعطاء «${label}» ترتيبًا من 1 إلى ${places}.`,
	placeTwice: (label, place) => `عند «${label}» ورد الترتيب ${place} أكثر من مرة. يرجى إعطاء كل عنصر ترتيبًا خاصًا به.`,
	placeSkipped: (label, place) => `عند «${label}» لا يوجد شيء في الترتيب ${place}. ابدأ من 1 ولا تتخطَّ أي رقم.`,
	rankAll: (label, places) =>
		places === 1
			? `يرجى اختيار ما يأتي في الترتيب 1 عند «${label}».`
			: `يرجى إعطاء الترتيب من 1 إلى ${places} عند «${label}».`,
	pointsSum: (label, sum, total) =>
		`عند «${label}» مجموع النقاط هو ${number(sum)}. يجب أن يكون المجموع ${number(total)}.`,
	dividePoints: (label, total) => `يرجى توزيع ${howManyPoints(total)} عند «${label}».`,
	checkFailed: (label) => `إجابتك عن «${label}» لا يمكن أن تكون صحيحة. يرجى مراجعتها.`,
	nothingYet: 'لم تملأ أي شيء بعد. ابدأ من الصفحة الأولى.',

	day: 'اليوم',
	month: 'الشهر',
	year: 'السنة',
	dateHint: 'مثلًا 1 3 2026.',
	postcodeHint: 'الأرقام الأربعة فقط، مثلًا 1234.',
	rankingHint: (places) =>
		places === 1
			? 'اكتب 1 عند ما هو الأهم بالنسبة لك.'
			: `اكتب 1 عند ما هو الأهم بالنسبة لك، ثم 2، وهكذا حتى ${places}.`,
	place: (option) => `ترتيب ${option}`,
	noPlace: 'بلا ترتيب',
	pointsHint: (total) => `وزّع ${howManyPoints(total)}. أعط نقاطًا أكثر لما هو أهم بالنسبة لك.`,
	points: (option) => `نقاط ${option}`,
	otherText: (option) => `ماذا تقصد بـ«${option}»؟`,
	noAnswer: 'بلا إجابة',
	mostCharacters: (most) => `الحد الأقصى لعدد الأحرف: ${number(most)}.`,
	charactersLeft: (count) => `الأحرف المتبقية: ${count}`,
	charactersOver: (count) => `الأحرف الزائدة: ${count}`,
	pointsLeft: (count, total) => `بقي للتوزيع ${count} من ${number(total)}`,
	pointsOver: (count) => `النقاط الزائدة: ${count}`,
	moveUp: (option) => `ارفع ${option}`,
	moveDown: (option) => `أنزل ${option}`,
	wholly: (side) => `تمامًا: ${side}`,
	rather: (side) => `أميل إلى: ${side}`,
	evenly: 'كلاهما بالتساوي',
	chooseWijk: 'اختر حيًّا',
	street: 'الشارع أو المكان',
	mapHint: 'انقر على الخريطة، أو اختر حيًا من القائمة.',
	pointOnMap: 'مكان على الخريطة',
	files: howManyFiles,
	filesHint: (most, photosOnly) =>
		most === 1
			? `صورة واحدة${photosOnly ? '' : ' أو ملف PDF واحد'}، بحجم لا يزيد على 8 ميغابايت.`
			: `${photosOnly ? 'صور' : 'صور أو ملفات PDF'}. الحد الأقصى للعدد: ${most}، وحجم كل ملف لا يزيد على 8 ميغابايت.`,
	removeFile: (name) => `إزالة ${name}`,
	fileDescription: 'ماذا يظهر فيه؟',
	picture: 'صورة',

	next: 'التالي',
	previous: 'السابق',
	toOverview: 'احفظ وانتقل إلى الملخص',
	begin: 'ابدأ',
	goOn: 'تابع',
	change: 'تعديل',
	fillInNow: 'املأ',
	send: 'إرسال',
	notAnswered: 'لم تتم الإجابة',
	mustFillIn: 'ما زال عليك ملء هذا.',
	error: 'خطأ:',
	problems: (count) => (count === 1 ? 'هناك شيء غير صحيح بعد' : `يرجى مراجعة هذه النقاط، وعددها ${count}`),
	problemsInTitle: (count) =>
		form(count, { one: 'خطأ واحد', two: 'خطآن', other: counted(count, { few: 'أخطاء', many: 'خطأ', other: 'خطأ' }) }),
	questionOf: (at, of, certain) => `السؤال ${at} من ${certain ? '' : 'ما لا يزيد على '}${of}`,
	pageOf: (at, of, certain) => `الصفحة ${at} من ${certain ? '' : 'ما لا يزيد على '}${of}`,
	overview: 'إجاباتك',
	overviewHint: 'تحقق من صحة كل شيء. بعد ذلك ترسل الإجابات.',
	emailLabel: 'عنوان بريدك الإلكتروني',
	emailHint: 'فقط إذا أردت رسالة عند وجود جديد.',
	later: 'تابع لاحقًا',
	laterHint: 'بهذا الرمز تتابع من حيث توقفت، ولو على جهاز آخر.',
	laterMailLabel: 'هل تريد الرمز بالبريد الإلكتروني أيضًا؟ اكتب عنوان بريدك هنا.',
	laterMailSent: 'أرسلنا إليك الرمز بالبريد الإلكتروني.',
	haveCode: 'هل لديك رمز؟',
	codeLabel: 'رمزك',
	codeWrong: 'لا نعرف هذا الرمز. يرجى التحقق من الحروف والأرقام.',
	closed: 'هذا الاستبيان مغلق.',
	alreadySent: 'لقد أرسلت هذا الاستبيان من قبل.',
	readAloud: 'اقرأ بصوت عالٍ',
	stopReading: 'أوقف القراءة',
	inOtherLanguages: 'هذا الاستبيان بلغة أخرى'
};
