import { fields } from './fields/tr.ts';
import { pages } from './pages/tr.ts';
import { counter, dates } from './plural.ts';
import type { Words } from './words.ts';

const { number } = counter('tr-TR');
const date = dates('tr-TR');

export const tr: Words = {
	...fields,
	...pages,
	yes: 'Evet',
	escapes: { unknown: 'Bilmiyorum', refused: 'Söylemek istemiyorum' },
	skip: 'Atla',
	number,
	date,
	ends: ({ from, to, fromLabel, toLabel }) => `${from}: ${fromLabel}, ${to}: ${toLabel}`,
	notRequired: '(zorunlu değil)',
	notRequiredHint: '“Zorunlu değil” yazan soruları atlayabilirsiniz.',
	severalHint: 'Birden fazla cevap seçebilirsiniz.',
	atLeastHint: (least) => `En az ${least} tane seçin.`,
	atMostHint: (most) => `En çok ${most} tane seçin.`,

	fillIn: (label) => `“${label}” için bir cevap yazın.`,
	fillInDate: (label) => `“${label}” için bir tarih yazın.`,
	choose: (label) => `“${label}” için bir cevap seçin.`,
	choosePlace: (label) => `“${label}” için bir mahalle veya yer seçin.`,
	addFile: (label) => `“${label}” için bir dosya ekleyin.`,
	consent: (label) => `Devam etmek istiyorsanız “${label}” kutusunu işaretleyin.`,
	notInList: (label) => `“${label}” için listeden bir cevap seçin.`,
	tooLong: (label, length, most) =>
		`“${label}” için ${number(length)} karakter kullandınız. En çok ${number(most)} karakter olabilir.`,
	notANumber: (label) => `“${label}” için bir sayı yazın, örneğin 12 veya 12,5.`,
	notAWholeNumber: (label) => `“${label}” için bir tam sayı yazın, örneğin 12.`,
	outOfRange: (label, least, most) => `“${label}” için bir sayı yazın${range(least, most, number)}.`,
	notAnEmail: (label) => `“${label}” için bir e-posta adresi yazın, örneğin ad@ornek.com.`,
	notAPostcode: (label) => `“${label}” için posta kodunuzun dört rakamını yazın, örneğin 1234.`,
	notADate: (label) => `“${label}” için gün, ay ve yıl yazın, örneğin 1 3 2026.`,
	noSuchDate: (label) => `“${label}” için yazdığınız gün yok. Günü ve ayı kontrol edin.`,
	dateOutOfRange: (label, earliest, latest) => `“${label}” için bir gün yazın${range(earliest, latest, date)}.`,
	alone: (label, option) =>
		`“${label}” için hem “${option}” hem de başka bir cevap seçtiniz. İkisinden birini kaldırın.`,
	bothAnswerAndEscape: (label) =>
		`“${label}” için hem cevap verdiniz hem de cevap vermemeyi seçtiniz. İkisinden birini kaldırın.`,
	tooMany: (label, most) => `“${label}” için en çok ${number(most)} cevap seçin.`,
	tooFew: (label, least) => `“${label}” için en az ${number(least)} cevap seçin.`,
	tooManyFiles: (label, most) => `“${label}” için en çok ${number(most)} dosya ekleyin.`,
	noSuchPlace: (label, places) => `“${label}” için 1 ile ${places} arasında bir sıra verin.`,
	placeTwice: (label, place) =>
		`“${label}” için ${place}. sıra birden fazla kez verildi. Her birine ayrı bir sıra verin.`,
	placeSkipped: (label, place) => `“${label}” için ${place}. sıra boş. 1’den başlayın ve hiçbirini atlamayın.`,
	rankAll: (label, places) =>
		places === 1
			? `“${label}” için 1. sıraya gelecek olanı seçin.`
			: `“${label}” için 1’den ${places}’e kadar sıra verin.`,
	pointsSum: (label, sum, total) =>
		`“${label}” için ${number(sum)} puan dağıttınız. Tam olarak ${number(total)} puan dağıtın.`,
	dividePoints: (label, total) => `“${label}” için ${number(total)} puan dağıtın.`,
	checkFailed: (label) => `“${label}” için verdiğiniz cevap doğru olamaz. Lütfen bir kez daha bakın.`,
	nothingYet: 'Henüz hiçbir şey doldurmadınız. İlk sayfadan başlayın.',

	day: 'Gün',
	month: 'Ay',
	year: 'Yıl',
	dateHint: 'Örneğin 1 3 2026.',
	postcodeHint: 'Yalnızca dört rakam, örneğin 1234.',
	rankingHint: (places) =>
		places === 1
			? 'Sizin için en üstte olana 1 yazın.'
			: `Sizin için en üstte olana 1, sonrakine 2 yazın. Böylece ${places} sırasına kadar devam edin.`,
	place: (option) => `Sıra: ${option}`,
	noPlace: 'sıra yok',
	pointsHint: (total) => `${number(total)} puan dağıtın. Sizin için daha önemli olana daha çok puan verin.`,
	points: (option) => `Puan: ${option}`,
	otherText: (option) => `“${option}” ile neyi kastediyorsunuz?`,
	noAnswer: 'Cevap yok',
	mostCharacters: (most) => `En çok ${number(most)} karakter yazın.`,
	charactersLeft: (count) => `Kalan karakter: ${count}`,
	charactersOver: (count) => `Fazla karakter: ${count}`,
	pointsLeft: (count, total) => `Dağıtılacak puan: ${count} / ${number(total)}`,
	pointsOver: (count) => `Fazla puan: ${count}`,
	moveUp: (option) => `Yukarı taşı: ${option}`,
	moveDown: (option) => `Aşağı taşı: ${option}`,
	wholly: (side) => `Tamamen: ${side}`,
	rather: (side) => `Daha çok: ${side}`,
	evenly: 'İkisi de aynı',
	chooseWijk: 'Bir mahalle seçin',
	street: 'Sokak veya yer',
	mapHint: 'Haritaya tıklayın veya listeden bir mahalle seçin.',
	pointOnMap: 'Haritada bir yer',
	files: (count) => `${number(count)} dosya`,
	filesHint: (most, photosOnly) =>
		most === 1
			? `Bir fotoğraf${photosOnly ? '' : ' veya PDF'}, en çok 8 MB.`
			: `En çok ${most} ${photosOnly ? 'fotoğraf' : 'fotoğraf veya PDF'}, her biri en çok 8 MB.`,
	removeFile: (name) => `${name} dosyasını kaldır`,
	fileDescription: 'Üzerinde ne görünüyor?',
	picture: 'Resim',

	next: 'İleri',
	previous: 'Geri',
	toOverview: 'Kaydet ve özete git',
	begin: 'Başla',
	goOn: 'Devam et',
	change: 'Değiştir',
	fillInNow: 'Doldur',
	send: 'Gönder',
	notAnswered: 'Doldurulmadı',
	mustFillIn: 'Bunu doldurmanız gerekiyor.',
	error: 'Hata:',
	problems: (count) => (count === 1 ? 'Bir şey henüz doğru değil' : `Lütfen şu ${count} noktaya bakın`),
	problemsInTitle: (count) => `${count} hata`,
	questionOf: (at, of, certain) => `Soru ${at} / ${certain ? '' : 'en çok '}${of}`,
	pageOf: (at, of, certain) => `Sayfa ${at} / ${certain ? '' : 'en çok '}${of}`,
	overview: 'Cevaplarınız',
	overviewHint: 'Her şeyin doğru olup olmadığını kontrol edin. Sonra cevapları gönderin.',
	emailLabel: 'E-posta adresiniz',
	emailHint: 'Yalnızca yeni bir haber olduğunda e-posta almak isterseniz.',
	later: 'Sonra devam et',
	laterHint: 'Bu kodla, başka bir cihazda da, kaldığınız yerden devam edersiniz.',
	laterMailLabel: 'Kodu e-posta ile de almak ister misiniz? O zaman e-posta adresinizi yazın.',
	laterMailSent: 'Kodu size e-posta ile gönderdik.',
	haveCode: 'Kodunuz var mı?',
	codeLabel: 'Kodunuz',
	codeWrong: 'Bu kodu bilmiyoruz. Harfleri ve rakamları kontrol edin.',
	closed: 'Bu anket kapandı.',
	alreadySent: 'Bu anketi zaten gönderdiniz.',
	readAloud: 'Sesli oku',
	stopReading: 'Okumayı durdur',
	inOtherLanguages: 'Bu anketin başka dildeki hâli'
};

/** Between brackets: endings would have to follow the number. */
function range<T>(least: T | undefined, most: T | undefined, say: (value: T) => string) {
	const ends = [least === undefined ? '' : `en az ${say(least)}`, most === undefined ? '' : `en çok ${say(most)}`];
	return ends.some(Boolean) ? ` (${ends.filter(Boolean).join(', ')})` : '';
}
