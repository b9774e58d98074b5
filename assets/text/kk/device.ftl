### The device: what the window says about itself: sounds in words, keys, pictures, errors.
### Machine-made, awaiting a native reader.

caption-turn = Дыбыс: домбыра жаңа кезеңді ашады
caption-signed = Дыбыс: өрлеген саз, мәтінге қол қойылды
caption-alert = Дыбыс: үш рет соғу, ескерту
caption-refused = Дыбыс: екі төмен саз, бас тартылды
caption-rumble = Дыбыс: ұшырудың гүрілі

announce-left = { $phase }: { $seconds } секунд қалды

picture-saved = Сурет сақталды: { $file }
picture-refused = Бұл құрылғы сурет сақтауға рұқсат бермейді.

settings-zoom = Үлкейткіш
settings-zoom-off = Жоқ
settings-captions = Субтитрлер
settings-captions-note = Не естілгенін сөзбен айту
settings-keys = Пернелер…
settings-fault = Соңғы қате…

keys-heading = Пернелер
keys-note = Әрекетті таңдап, жаңа пернесін басыңыз. Жазып жатқанда әріптер әріп болып қалады, ал Tab, бағыттар және Escape бастапқыдай істейді.
keys-press = Пернені басыңыз…
keys-fixed = { $key } мәтінді түзейді не басқа пернелерді өзгертеді, оны алуға болмайды. Басқа пернені басыңыз; Escape бұрынғысын қалдырады.
keys-taken = { $key } бос емес: «{ $action }». Басқа пернені басыңыз; Escape бұрынғысын қалдырады.
keys-reset = Пернелерді бастапқы қалпына келтіру
key-next = Келесі (Shift-пен: алдыңғы)
key-use = Таңдалғанды басу
key-use_too = Басу: екінші перне
key-back = Артқа, жабу
key-left = Солға
key-right = Оңға
key-up = Жоғары
key-down = Төмен
key-promises = Біздің уәделер
key-magnifier = Үлкейткіш
key-full_screen = Бүкіл экранға
key-picture = Суретті сақтау

fault-heading = Соңғы қате
fault-note = Мұны мұғалімге көрсетіңіз. Мұнда есімдер де, ойыныңыздан ештеңе де жоқ.
fault-none = Бұл құрылғыда қате болған жоқ.
fault-copy = Мәтінді көшіру
fault-kept = Бұл терезеде бірдеңе бұзылды; ойыныңыз аман. Не болғанын баптаулардағы «Соңғы қате» көрсетеді.

link-newer = Сыныптағы нұсқа мұндағыдан ({ $version }) жаңарақ. Осы құрылғыдағы ойынды жаңартыңыз.

orders-none_fits = Басқа ұшыру сыймайды: слоттар, алаңдар не ақша таусылды.

join-around = Осы желідегі сыныптар
    .hint = Кіру үшін сыныбыңызды басыңыз. Ойын жүріп жатса, алты цифрды теріңіз.
