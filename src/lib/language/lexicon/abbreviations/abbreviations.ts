// Abbreviations that a reader must spell out. One a line: the abbreviation, in full, then what one can write instead
// when that is plainer.

export const abbreviationList = `
a.d.h.v. = aan de hand van = met | door
a.g.v. = als gevolg van = door
a.h.w. = als het ware
a.i. = ad interim = tijdelijk
a.j.b. = alsjeblieft
a.s. = aanstaande = komende
a.u.b. = alstublieft
aanv. = aanvullend = extra
afb. = afbeelding
afd. = afdeling
alg. = algemeen
art. = artikel
b.g.g. = bij geen gehoor
b.v. = bijvoorbeeld
b.v.k. = bij voorkeur = liefst
betr. = betreft = over
bijl. = bijlage
blz. = bladzijde
c.a. = cum annexis = en wat erbij hoort
c.q. = casu quo = of
c.s. = cum suis = en anderen
cf. = confer = volgens
coll. = college
conf. = conform = volgens
d.d. = de dato = van
d.i. = dat is
d.m.v. = door middel van = met | door
d.w.z. = dat wil zeggen = dat betekent
dep. = departement = ministerie
div. = diverse = verschillende
dmv = door middel van = met | door
e.a. = en andere = en anderen
e.d. = en dergelijke = enzovoort
e.e.a. = een en ander = dit
e.o. = en omgeving
e.v. = en verder
e.v.t. = eventueel = misschien
eea = een en ander = dit
evt. = eventueel = misschien
excl. = exclusief = zonder
fin. = financieel
fte = voltijdbaan
gem. = gemiddeld
hfdst. = hoofdstuk
i.a.a. = in afschrift aan = ook gestuurd aan
i.a.v. = in afwachting van = tot
i.c. = in casu = in dit geval
i.c.m. = in combinatie met = samen met
i.e. = id est = dat betekent
i.g.v. = in geval van = bij
i.h.a. = in het algemeen = meestal
i.h.b. = in het bijzonder = vooral
i.h.k.v. = in het kader van = voor | bij
i.i.g. = in ieder geval
i.k.v. = in het kader van = voor | bij
i.m. = in memoriam
i.o. = in opdracht
i.o.m. = in overleg met
i.o.v. = in opdracht van = voor
i.p.v. = in plaats van
i.r.t. = in relatie tot = over
i.s.m. = in samenwerking met = samen met
i.t.t. = in tegenstelling tot = anders dan
i.v.m. = in verband met = vanwege | door
i.z. = inzake = over
i.z.g.st. = in zeer goede staat
ihkv = in het kader van = voor | bij
incl. = inclusief = met
inz. = inzake = over
ism = in samenwerking met = samen met
ivm = in verband met = vanwege | door
jl. = jongstleden = afgelopen
l.s. = lezer
lft. = leeftijd
m.a.w. = met andere woorden
m.b.t. = met betrekking tot = over
m.b.v. = met behulp van = met
m.d.v. = met dien verstande = maar
m.e.r. = milieueffectrapportage = onderzoek naar gevolgen voor het milieu
m.g. = met groet
m.h.o.o. = met het oog op = voor | om
m.i. = mijns inziens = volgens mij
m.i.v. = met ingang van = vanaf
m.m. = mutatis mutandis = met kleine veranderingen
m.m.v. = met medewerking van = samen met
m.n. = met name = vooral
m.u.v. = met uitzondering van = behalve
m.v.g. = met vriendelijke groet
max. = maximaal = hoogstens
mbt = met betrekking tot = over
mbv = met behulp van = met
miv = met ingang van = vanaf
mln. = miljoen
mnd. = maand
mrd. = miljard
muv = met uitzondering van = behalve
n.a.v. = naar aanleiding van = na | door
n.b. = nota bene = let op
n.n.b. = nog niet bekend
n.o.t.k. = nader overeen te komen = dat spreken we nog af
n.t.b. = nader te bepalen = dat hoort u nog
n.v.t. = niet van toepassing = geldt niet
nav = naar aanleiding van = na | door
nl. = namelijk
nrs. = nummers
ntb = nader te bepalen = dat hoort u nog
nvt = niet van toepassing = geldt niet
o.a. = onder andere = bijvoorbeeld
o.b.v. = op basis van = volgens | met
o.d. = of dergelijke = enzovoort
o.g. = ondergetekende = ik
o.g.v. = op grond van = volgens | door
o.i. = onzes inziens = volgens ons
o.i.d. = of iets dergelijks
o.l.v. = onder leiding van
o.m. = onder meer = onder andere
o.v. = onder voorbehoud
o.v.v. = onder vermelding van = met
obv = op basis van = volgens | met
ogv = op grond van = volgens | door
olv = onder leiding van
onderw. = onderwerp
ong. = ongeveer
p.a. = per adres
p.d. = per dag
p.j. = per jaar
p.m. = pro memorie = nog niet bekend
p.o. = per ommegaande = meteen
p.p. = per persoon
p.s. = post scriptum
p.u. = per uur
p.w. = per week
par. = paragraaf
pag. = pagina
pp. = pagina's
q.q. = qualitate qua = vanuit de functie
r.o. = rechtsoverweging = wat de rechter zegt
ref. = referentie = kenmerk
resp. = respectievelijk = en
s.s.t.t. = zonder titels
s.v.p. = alstublieft
secr. = secretaris
t.a.p. = ter aangehaalde plaatse
t.a.v. = ten aanzien van | ter attentie van = over | voor
t.b.v. = ten behoeve van = voor
t.g.t. = te gelegener tijd = later
t.g.v. = ten gevolge van | ter gelegenheid van = door | bij
t.h.v. = ter hoogte van = bij
t.k.n. = ter kennisneming = om te lezen
t.l.v. = ten laste van = betaald door
t.n.v. = ten name van = op naam van
t.o.v. = ten opzichte van = vergeleken met
t.w. = te weten = namelijk
t.w.v. = ter waarde van
t.z.t. = te zijner tijd = later
tav = ten aanzien van = over | voor
tbv = ten behoeve van = voor
tgv = ten gevolge van = door
tov = ten opzichte van = vergeleken met
tzt = te zijner tijd = later
u.i. = uws inziens = volgens u
v.a. = vanaf
v.h. = voorheen = vroeger
v.w.b. = voor wat betreft = over
v.z.v. = voor zover = als
vgl. = vergelijk
vlg. = volgens
vlgs. = volgens
vnl. = voornamelijk = vooral
voorz. = voorzitter
w.o. = waaronder
w.v.t.t.k. = wat verder ter tafel komt = overige punten
wnd. = waarnemend = tijdelijk
wvttk = wat verder ter tafel komt = overige punten
z.g. = zogenaamd
z.g.a.n. = zo goed als nieuw
z.i. = zijns inziens = volgens hem
z.n. = zo nodig
z.o.z. = zie ommezijde = zie achterkant
z.s.m. = zo snel mogelijk
zgn. = zogenaamd
zsm = zo snel mogelijk
`;

/** What everybody reads without a thought. */
export const commonAbbreviations = `
bijv. bv. bv nv ca. dhr. dr. drs. ds. enz. etc. ing. ir. jr. mevr. mr. mw. nr. prof. sr. st. t/m vs. wc tv pc dvd cd gps sms pdf
app ok oke gft cao ict btw km km/u kg cm mm m m2 m² m3 ha l ml gr kwh uur min. sec. eu vs nl be id usb wifi ov vip dj hiv aids dna co2
bbq ehbo rtv nos npo knvb anwb ns ptt kpn hema ikea abn ing fax html www url xl xs apk atm ufo iq po box lp vmbo havo vwo mbo
hbo a4 a5 a3 e-mail cv stg. jan. feb. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. ma. di. wo. do. vr. za. zo.
`;
