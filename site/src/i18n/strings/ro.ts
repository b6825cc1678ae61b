import { plural } from '../plural.ts';
import type { Strings } from './en.ts';

/** Romanian. The notes for translators are in `en.ts`. */
export const ro: Strings = {
  chrome: {
    skipLink: 'Treceți la conținutul principal',
    mainMenu: 'Meniu principal',
    languages: 'Limbi',
    breadcrumb: 'Unde vă aflați',
    home: 'Pagina principală',
    footerMenu: 'Mai multe despre acest site',
    search: 'Căutați',
    pageTitle: '{page} – {service}',
    feedTitle: 'Pagini noi și modificate – {service}',
    contents: 'Pe această pagină',
    notice: 'Anunț',
  },

  menu: {
    equipment: 'Echipamente',
    sessions: 'Sesiuni',
    referral: 'Cum primiți ajutor',
  },

  help: {
    heading: 'Vorbiți cu noi',
    allContacts: 'Toate modurile de a ne contacta',
    otherFormats: 'Alte formate',
    formatsOfPage: 'Această pagină este disponibilă și în',
  },

  review: {
    lastReviewed: 'Pagină revizuită ultima dată: {date}',
    nextReview: 'Următoarea revizuire: {date}',
    translatedBy: 'Tradus de {name}',
    checkedBy: 'Traducere verificată de {name}',
    translatedOn: 'Data traducerii: {date}',
    byPerson: 'Tradus de o persoană',
    byMachine: 'Tradus de un computer și verificat de o persoană',
  },

  notices: {
    sampleHeading: 'Conținut de exemplu.',
    sample:
      'Această pagină este un exemplu, scris pentru a arăta cum funcționează site-ul. Niciun clinician nu a aprobat-o. Nu o folosiți ca sfat.',
    notTranslatedHeading: 'Această pagină nu există încă în română.',
    notTranslated: 'O afișăm în engleză. Dacă aveți nevoie de interpret, spuneți-ne când sunați.',
    uncheckedHeading: 'Traducere neverificată.',
    unchecked: 'Aceasta este un exemplu de traducere. Niciun traducător calificat nu l-a verificat.',
    outOfDateHeading: 'Pagina în engleză s-a schimbat.',
    outOfDate:
      'Această traducere a fost făcută înainte de schimbare. Este posibil ca unele informații să nu mai fie corecte.',
    outOfDateSince:
      'Această traducere a fost făcută la {date}, înainte de schimbare. Este posibil ca unele informații să nu mai fie corecte.',
    readEnglish: 'Citiți această pagină în engleză',
    partInEnglish: 'În engleză.',
    partOutOfDate: 'Traducere mai veche decât textul în engleză.',
  },

  contact: {
    phone: 'Telefon',
    email: 'E-mail',
    website: 'Site web',
    menuHeading: 'Când se răspunde la apel',
    pressKey: 'Apăsați {key}',
    thenPressKey: 'Apoi apăsați {key}',
    option: 'opțiunea {key}',
    thenOption: ', apoi opțiunea {key}',
    seeContacts: 'vedeți pagina noastră de contact',
    hours: 'Când răspundem',
    forWhom: 'Pentru cine este',
    next: 'Ce se întâmplă mai departe',
    phoneName: 'Telefon: {name}',
  },

  urgent: {
    heading: 'Dacă copilul are nevoie de ajutor acum',
    emergency: 'Sunați imediat la {phone} sau mergeți la urgențele spitalului (A&E) dacă:',
    signs: {
      choking: 'copilul se îneacă sau nu poate respira',
      seizure: 'copilul are convulsii',
      unconscious: 'copilul nu poate fi trezit',
    },
    urgent: 'Pentru ajutor medical urgent, când viața nu este în pericol, sunați la {phone}, ziua sau noaptea.',
    online: 'Pentru copii de la 5 ani puteți folosi și {website}.',
    interpreter: 'Puteți cere un interpret.',
    brief: 'Pericol de moarte: sunați la {emergency}. Ajutor medical urgent: sunați la {urgent}.',
  },

  home: {
    topics: 'Sfaturi pe teme',
    allTopics: 'Toate temele',
    otherWays: 'Cum vă mai putem ajuta',
    referral: 'Găsiți calea potrivită pentru a primi ajutor',
    referralText: 'Cine ne poate cere ajutorul și cum.',
    sessions: 'Cursuri și sesiuni de informare',
    allSessions: 'Toate sesiunile',
    equipment: 'Ghiduri pentru echipamente',
    equipmentText: 'Cum să pregătiți și să folosiți echipamentele în siguranță.',
    about: 'Despre serviciu',
    description: 'Sfaturi pentru familii și școli despre viața de zi cu zi, joacă și învățare.',
  },

  advice: {
    title: 'Sfaturi',
    lead: 'Lucruri de încercat acasă, la grădiniță și la școală.',
    topics: 'Teme',
    more: 'Mai multe sfaturi',
    forWhom: 'Pentru cine este',
    age: 'Vârstă',
    where: 'Unde',
    level: 'Nivel de sprijin',
    strategies: 'Ce puteți încerca',
    whatYouNeed: 'De ce aveți nevoie',
    steps: 'Ce trebuie făcut',
    howOften: 'Cât de des',
    howLong: 'Cât timp să încercați',
    whenToStop: 'Când să vă opriți',
    do: 'Faceți așa',
    dont: 'Nu faceți așa',
    safety: 'Siguranță',
    askForHelp: 'Când să cereți ajutor',
    readFirst: 'Citiți mai întâi',
    related: 'Sfaturi asemănătoare',
    relatedEquipment: 'Ghiduri pentru echipamente',
    relatedSessions: 'Sesiuni pe această temă',
    nextSteps: 'Ce urmează să faceți',
    time: 'Timp',
  },

  record: {
    title: 'Ce am încercat',
    lead: 'Tipăriți această pagină. Notați ce ați încercat și aveți notițele la îndemână când vorbiți cu noi.',
    what: 'Ce puteți încerca',
    date: 'Data',
    result: 'Cum a mers?',
  },

  topic: {
    whatItIs: 'Ce este',
    signs: 'Semne pe care le puteți observa',
    readFirst: 'Citiți mai întâi',
    resources: 'Ce puteți încerca',
    whenToAsk: 'Când să cereți ajutor',
    empty: 'Nu există încă sfaturi pe această temă.',
  },

  equipment: {
    title: 'Ghiduri pentru echipamente',
    lead: 'Cum să pregătiți și să folosiți echipamentele în siguranță și când să nu le folosiți.',
    maker: 'Producător',
    models: 'Modele',
    kind: 'Tip',
    whenNotToUse: 'Când să nu îl folosiți',
    beforeYouStart: 'Înainte de a începe',
    setUp: 'Cum se pregătește',
    use: 'Cum se folosește',
    howLong: 'Cât timp se folosește',
    safetyChecks: 'Verificări de siguranță',
    outgrown: 'Semne că echipamentul a rămas mic pentru copil',
    cleaning: 'Curățare',
    repairs: 'Reparații',
    supplierDocuments: 'Documentele producătorului',
    video: 'Film video',
    related: 'Sfaturi asemănătoare',
    empty: 'Nu există încă ghiduri pentru echipamente.',
  },

  sessions: {
    title: 'Cursuri și sesiuni de informare',
    lead: 'Pentru părinți și îngrijitori și pentru persoanele care lucrează cu copii.',
    dates: 'Date',
    coming: 'Datele următoare',
    noDates: 'Nicio dată deocamdată.',
    noDatesText: 'Momentan nu există o dată nouă. Reveniți mai târziu sau întrebați-ne.',
    lastRan: 'A avut loc ultima dată în {season} anului {year}.',
    lastRanOn: 'A avut loc ultima dată la {date}.',
    where: 'Unde',
    forWhom: 'Pentru cine este',
    mode: 'Cum are loc',
    book: 'Rezervați un loc',
    bookOn: 'Rezervați un loc: {date}',
    addToCalendar: 'Adăugați în calendar',
    howToBook: 'Cum se rezervă un loc',
    covers: 'Despre ce este vorba',
    beforeYouCome: 'Înainte de a veni',
    related: 'Sfaturi asemănătoare',
    empty: 'Momentan nu există sesiuni.',
  },

  referral: {
    title: 'Găsiți calea potrivită pentru a primi ajutor',
    lead: 'Alegeți ce se potrivește copilului dumneavoastră. Fiecare parte arată ce trebuie făcut mai întâi, cine poate face trimiterea și cum.',
    situations: 'Ce se potrivește copilului dumneavoastră?',
    age: 'Vârstă',
    ageFromTo: plural({
      one: 'între {from} și {to} an',
      few: 'între {from} și {to} ani',
      other: 'între {from} și {to} de ani',
    }),
    ageFrom: plural({
      one: 'de la {from} an în sus',
      few: 'de la {from} ani în sus',
      other: 'de la {from} de ani în sus',
    }),
    ageTo: plural({
      one: 'până la {to} an',
      few: 'până la {to} ani',
      other: 'până la {to} de ani',
    }),
    area: 'Zonă',
    where: 'Unde se află copilul',
    firstStep: 'Faceți mai întâi acest lucru',
    whoCanRefer: 'Cine poate face trimiterea',
    how: 'Cum se face trimiterea',
    exceptions: 'Excepții',
    form: 'Folosiți formularul online',
    empty: 'Sunați-ne pentru a întreba cum puteți primi ajutor.',
  },

  contactPage: {
    title: 'Contactați-ne',
    lead: 'Alegeți contactul potrivit pentru întrebarea dumneavoastră.',
  },

  organisations: {
    title: 'Alte organizații',
    lead: 'Aceste organizații nu fac parte din serviciul nostru. Nu suntem responsabili pentru ceea ce publică.',
    visit: 'Site-ul web al organizației {name}',
    checked: 'Link verificat: {date}',
  },

  glossary: {
    title: 'Cuvinte explicate',
    lead: 'Cuvinte și prescurtări pe care le puteți întâlni, explicate simplu.',
    inFull: 'Pe larg: {words}',
  },

  aToZ: {
    title: 'De la A la Z',
    lead: 'Toate paginile acestui site, în ordine alfabetică.',
    letters: 'Litere',
    other: 'De la 0 la 9 și alte semne',
    letterTitle: 'De la A la Z: {letter}',
  },

  pagination: {
    label: 'Paginile acestei liste',
    previous: 'Pagina anterioară',
    next: 'Pagina următoare',
    page: 'Pagina {page}',
    title: '{title}: pagina {page} din {pages}',
  },

  search: {
    title: 'Căutare',
    lead: 'Scrieți cu cuvintele dumneavoastră ce căutați.',
    label: 'Ce căutați?',
    button: 'Căutați',
    loading: 'Se caută…',
    count: plural({
      one: '{count} rezultat pentru „{query}”',
      few: '{count} rezultate pentru „{query}”',
      other: '{count} de rezultate pentru „{query}”',
    }),
    countAll: plural({ one: '{count} pagină', few: '{count} pagini', other: '{count} de pagini' }),
    filters: 'Afișați numai',
    clearFilters: 'Afișați din nou tot',
    results: 'Rezultatele căutării',
    more: 'Afișați mai multe rezultate',
    kind: 'Tip de pagină',
    topic: 'Temă',
    age: 'Vârstă',
    activity: 'Activitate',
    audience: 'Pentru cine este',
    nothing: 'Nu s-a găsit nimic pentru „{query}”',
    nothingTips: 'Verificați cum ați scris, folosiți mai puține cuvinte sau încercați alt cuvânt pentru același lucru.',
    nothingFilters: 'Ați ales să vedeți doar unele pagini. Afișați din nou toate paginile pentru a găsi mai multe.',
    otherWays: 'Alte moduri de a găsi',
    noScript: 'Căutarea funcționează numai cu JavaScript. Puteți găsi orice pagină și fără ea:',
    failed: 'Căutarea nu funcționează acum. Puteți găsi orice pagină și fără ea:',
  },

  languagesPage: {
    title: 'Limbi',
    lead: 'Alegeți limba dumneavoastră. Paginile care nu sunt încă traduse apar în engleză.',
  },

  helpPages: {
    accessibility: 'Declarație de accesibilitate',
    'accessibility-checks': 'Cum verificăm accesibilitatea',
    privacy: 'Confidențialitate',
    about: 'Despre acest site',
  },

  notFound: {
    title: 'Pagina nu a fost găsită',
    lead: 'Este posibil ca adresa să fie greșită sau ca pagina să fi fost mutată.',
    tips: 'O puteți căuta în aceste locuri:',
  },

  gone: {
    title: 'Această pagină a fost retrasă de pe site',
    lead: 'Nu mai este aici.',
    ask: 'Dacă ați urmat sfaturile ei sau nu știți ce să faceți, vă rugăm să ne întrebați.',
  },

  sharedDraft: {
    closedTitle: 'Acest link nu deschide nimic',
    closed:
      'Este posibil să fi expirat sau să lipsească o parte din adresă. Cereți un link nou persoanei care vi l-a trimis.',
    stoppedTitle: 'Pagina nu poate fi afișată în acest moment',
    stopped: 'Vă rugăm să încercați din nou peste un minut.',
  },

  document: {
    file: '{title} (PDF, {size})',
    kilobytes: '{number} KB',
    megabytes: '{number} MB',
  },

  video: {
    watch: 'Vizionați filmul: {title}',
    captions: 'Cu subtitrare. Filmul se află pe alt site web.',
    transcript: 'Citiți textul filmului',
  },

  print: {
    upToDate: 'Este actuală această copie? Verificați aici:',
    version: 'Versiunea din {date}',
    qr: 'Cod care deschide această pagină pe telefon',
  },

  signal: {
    warning: 'Important',
    credit: 'Imagine: {name}',
  },

  choices: {
    collections: {
      'service-pages': 'Serviciul nostru',
      advice: 'Sfat',
      equipment: 'Ghid pentru echipament',
      sessions: 'Sesiune',
      organisations: 'Organizație',
      'contact-points': 'Contact',
      'referral-routes': 'Cum primiți ajutor',
      topics: 'Temă',
      glossary: 'Cuvânt explicat',
      documents: 'Broșură',
      notices: 'Anunț',
    },
    ageBands: {
      '0-4': '0–4 ani',
      '5-7': '5–7 ani',
      '8-11': '8–11 ani',
      '12-18': '12–18 ani',
      '18-25': '18–25 de ani',
    },
    activities: {
      dressing: 'Îmbrăcare',
      eating: 'Mâncat și băut',
      washing: 'Spălare',
      toileting: 'Folosirea toaletei',
      sleeping: 'Somn',
      playing: 'Joacă',
      moving: 'Mișcare',
      writing: 'Scriere și desen',
      'using-tools': 'Folosirea foarfecii și a uneltelor',
      learning: 'Învățare',
      calming: 'Calmare',
    },
    settings: {
      home: 'Acasă',
      nursery: 'Grădiniță',
      school: 'Școală',
      clinic: 'Clinică',
      community: 'În afara casei',
    },
    audiences: {
      families: 'Părinți și persoane care îngrijesc copilul',
      'young-people': 'Tineri',
      education: 'Personalul din grădinițe și școli',
      'health-professionals': 'Personal medical',
    },
    tiers: {
      universal: 'Universal: pentru toți copiii',
      targeted: 'Țintit: pentru unii copii',
      specialist: 'Specializat: pentru copiii cu o nevoie clinică',
    },
    formats: {
      'easy-read': 'Text ușor de citit',
      bsl: 'Limbajul semnelor britanic',
      audio: 'Audio',
      'large-print': 'Caractere mari',
      print: 'Versiune tipărită',
    },
    equipmentKinds: {
      'standing-frame': 'Verticalizatoare',
      seating: 'Scaune adaptate',
      walker: 'Cadre de mers',
      positioning: 'Poziționare',
      other: 'Alte echipamente',
    },
    sessionModes: {
      online: 'Online',
      'in-person': 'Față în față',
      'not-stated': 'Încă nu s-a anunțat',
    },
    seasons: {
      spring: 'primăvara',
      summer: 'vara',
      autumn: 'toamna',
      winter: 'iarna',
    },
    occurrenceStates: {
      open: 'Se pot face rezervări',
      full: 'Nu mai sunt locuri',
      cancelled: 'Anulat',
    },
    organisationKinds: {
      'local-offer': 'Oferta locală (Local Offer)',
      charity: 'Organizații caritabile',
      'professional-body': 'Organizații profesionale',
      regulator: 'Autorități de reglementare',
      'health-service': 'Servicii de sănătate',
      other: 'Alte organizații',
    },
    linkStates: {
      working: 'Linkul funcționează',
      moved: 'Pagina a fost mutată',
      broken: 'Este posibil ca linkul să nu funcționeze',
      'not-checked': 'Nu am verificat încă linkul',
    },
    referralSettings: {
      any: 'Oriunde',
      'pre-school': 'Încă nu este la școală',
      school: 'La școală',
      home: 'Acasă',
      'general-practice': 'La medicul de familie (GP)',
    },
    noticeLevels: {
      information: 'Informații',
      warning: 'Important',
      emergency: 'Urgență gravă',
    },
    careLevels: {
      'non-urgent': 'Nu este urgent',
      urgent: 'Urgent',
      emergency: 'Urgență gravă',
    },
  },
};
