import { counter, dates } from '../plural.ts';
import type { PageWords } from './page-words.ts';

const { number } = counter('tr-TR');
const date = dates('tr-TR');

export const pages: PageWords = {
	partOf: 'Ait olduğu proje:',
	about: (minutes, people) => `yaklaşık ${number(minutes)} dakika${people ? `, ${number(people)} kişide ölçüldü` : ''}`,
	pages: (count) => `${number(count)} sayfa`,
	questions: (count) => `${number(count)} soru`,
	noAccount: 'Ad veya hesap gerekmez',
	promise: 'Kendi sözlerinizle yazdığınız her şeye cevap verilir.',
	promiseHint: 'Bir takip kodu alırsınız. Cevap hayır olsa bile, sözlerinizle ne yaptığımızı bu kodla görürsünüz.',
	stopWhenever: 'İstediğiniz zaman durabilirsiniz. Devam edebilmeniz için cevaplarınızı 30 gün saklarız.',
	until: (day) => `Son katılım günü: ${date(day)}.`,
	alreadyBegun: (answers) => `Daha önce başlamıştınız: ${number(answers)} cevap kayıtlı.`,
	restart: 'Baştan başla',
	restartHint: 'Doldurduğunuz her şey silinir. Bunu geri alamazsınız.',
	restartButton: 'Her şeyi sil ve baştan başla',
	sentOn: (day) => `Bu anketi şu tarihte gönderdiniz: ${date(day)}. Teşekkür ederiz.`,
	followHint: 'Takip kodunuzla sözlerinize ne olduğunu görürsünüz.',
	follow: 'Katkınızı takip edin',
	anotherPerson: 'Bu cihazda başka biri de katılmak istiyor mu?',
	fillInAgain: 'Anketi bir kez daha doldur',
	closedHint: 'Artık bir şey gönderemezsiniz.',
	thanksToAll: 'Katılan herkese teşekkür ederiz.',
	whatWasFilledIn: 'Doldurduklarınıza bakın',
	whatHappens: 'Cevaplara ne olduğunu okuyun',
	opensOn: (day) => `Bu anketin açılış günü: ${date(day)}.`,
	full: 'Yeterince cevap aldık.',
	fullHint: 'Katılmak istediğiniz için teşekkür ederiz.',

	needsCode: 'Katılmak için bir koda ihtiyacınız var. Kod, size gelen mektupta yazıyor.',
	needsMail: 'E-posta adresinizle bir kez katılabilirsiniz. Size e-posta ile bir kod göndeririz.',
	mailMeACode: 'Bana kod gönder',
	codeMailed: (address) => `Şu adrese bir e-posta gönderdik: ${address}.`,
	codeMailedHint: 'Kodunuz e-postada yazıyor. Onu buraya yazın. İstenmeyen e-postalara da bakın.',
	codeMailSubject: 'Anket kodunuz',
	codeMailText: (title, code, link) =>
		`“${title}” anketi için bir kod istediniz.\n\nKodunuz: ${code}\n\nKatılmak için bu sayfayı açın:\n${link}\n\nKod istemediniz mi? O zaman bir şey yapmanız gerekmez.`,
	codeHint: 'Kod, üç grup hâlinde 13 harf ve rakamdan oluşur. Küçük harf ve boşluk da olabilir.',
	useCode: 'Bu kodla devam et',
	continueTitle: 'Kodunuzla devam edin',
	continueHint: 'Sonra daha önce verdiğiniz cevapları görürsünüz. Kaldığınız yerden devam edersiniz.',
	beginTitle: 'Kodunuzla başlayın',
	beginWithCode: 'Bu kodla başla',
	otherAnswersHere: (code) =>
		`Bu cihazda şu anda başka cevaplar var. Onları sonra yeniden görmek ister misiniz? O zaman önce şu kodu yazın: ${code}.`,
	codeMissing: 'Kodunuzu yazın.',
	notAnAddress: 'Bir e-posta adresi yazın, örneğin ad@ornek.com.',
	addressMissing: 'E-posta adresinizi yazın.',

	laterTitle: 'Sonra devam edin',
	laterKept: 'Şimdi bırakabilirsiniz. Doldurduklarınızı kaydettik. Onları sizin için 30 gün saklarız.',
	laterWrite: 'Kodu bir yere yazın, bu sayfayı yazdırın veya fotoğrafını çekin. Kod kimdeyse cevaplarınızı görebilir.',
	laterMailButton: 'Bana kodu gönder',
	laterMailSubject: (title) => `“${title}” anketine devam edin`,
	laterMailText: (title, code, link) =>
		`“${title}” anketine başladınız.\n\nKodunuz: ${code}\n\nDevam etmek için bu sayfayı açın:\n${link}\n\nCevaplarınızı 30 gün saklarız. Bu e-posta kimdeyse cevaplarınızı görebilir. Bu yüzden onu başkasına iletmeyin.`,

	backToStart: 'Bu anketin başına dön',
	otherLists: 'Diğer anketlere bakın',
	noChangeAnymore: 'Cevaplarınızı aldık.',
	closedNothing: 'Bu anket kapandı. Artık bir şey gönderemezsiniz.',
	notOpenYet: (day) => `Bu anket henüz açık değil. İlk katılım günü: ${date(day)}.`,
	alreadySentNothing: 'Bu anketi zaten gönderdiniz. Bir şey değiştirmek ister misiniz? O zaman anketin başına gidin.',
	noCookie:
		'Cevaplarınızı bu cihazda saklayamadık. Yeniden deneyin. Yine olmuyor mu? O zaman tarayıcınızda çerezlere izin verin.',
	checkTitle: 'Cevaplarınızı kontrol edin',
	received: 'Onları aldık.',
	notShownAnymore: 'Bu cihazı başka biri de kullanabileceği için cevaplarınızı artık burada göstermiyoruz.',
	closedNotSent: 'Cevaplarınızı artık gönderemezsiniz.',
	closedStillHere: 'Kendiniz saklamak için onları burada hâlâ okuyabilirsiniz.',
	missingCount: (questions) => `Daha ${number(questions)} soruyu cevaplamanız gerekiyor.`,
	missingHint: 'Hangileri olduğu aşağıda bağlantıyla gösteriliyor.',
	mailQuestion: 'Cevap geldiğinde e-posta ister misiniz?',
	mailQuestionHint: 'Adresinizi yalnızca bunun için kullanırız. Başka kimse görmez.',
	wordsBecomePublic:
		'Kendi sözlerinizle yazdıklarınız, adınız olmadan bu sitede yer alır. Önce belediyeden bir görevli (moderatör) okur.',
	asOrganisation: (name) => `Bir kuruluş adına mı katılıyorsunuz? O zaman kuruluşun adı da görünür: ${name}.`,

	correct: 'Cevaplarınızı değiştirin',
	correctHint: 'Anket açık olduğu sürece bunu yapabilirsiniz.',
	correcting: 'Daha önce gönderdiklerinizi değiştiriyorsunuz.',
	correctingHint: 'Değişikliği gönderene kadar önceki cevaplarınız geçerli kalır.',
	stopCorrecting: 'Değiştirmekten vazgeç',
	sendCorrection: 'Değişikliği gönder',

	thanks: 'Teşekkür ederiz. Cevaplarınızı aldık.',
	yourCode: 'Takip kodunuz:',
	thanksHint: 'Takip kodunuzla sözlerinize ne olduğunu görürsünüz. Kodu bir yere yazın veya fotoğrafını çekin.',
	restInDutch: 'Bu sitenin geri kalanı Hollandaca.',
	scanHint: 'Telefonunuzla bu karenin fotoğrafını çekin. O zaman sözlerinize ne olduğunu görürsünüz.',
	secretIs: (secret) => `Geri almak veya değiştirmek ister misiniz? Bunu şu gizli kodla yapabilirsiniz: ${secret}`,
	nextPerson: 'Bitti',
	resets: (seconds) => `Bu sayfa ${seconds} saniye sonra kapanır.`
};
