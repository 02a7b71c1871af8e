package id.pelanggan.application.sample;

import java.util.List;

/**
 * Where a name comes from. Names are put together from parts, so nobody in particular is meant.
 * Family names are in the wider sense of what stands last.
 */
enum Culture {
  JAVANESE(
      40,
      "Joko, Slamet, Sugeng, Bambang, Wahyu, Agus, Teguh, Sutrisno, Widodo, Paijo, Tukiman,"
          + " Sumarno, Eko, Dwi, Tri, Heru, Yudi, Haryanto, Mulyono, Parjo, Supriyadi",
      "Suharti, Sri, Siti, Enung, Wahyuni, Sumarni, Tuti, Ratna, Painem, Wening, Lestari, Rukmini,"
          + " Sulastri, Tumini, Dwi, Tri, Karsini, Murni, Poniyem, Yuli, Retno, Ningsih",
      "Santoso, Prasetyo, Nugroho, Wibowo, Saputro, Susilo, Purnomo, Hartono, Kuncoro, Pambudi,"
          + " Utomo, Basuki, Cahyono, Setiawan",
      "Rahayu, Wulandari, Astuti, Handayani, Utami, Puspitasari, Widyastuti, Setyowati, Hapsari,"
          + " Lestari, Ambarwati, Kusumawati, Puji, Winarsih",
      40),
  SUNDANESE(
      17,
      "Asep, Ujang, Dadang, Cecep, Iwan, Dede, Yayat, Deden, Encep, Wawan, Tatang, Aep, Nandang",
      "Euis, Neng, Imas, Cucu, Iis, Lilis, Teti, Entin, Nenden, Yayah, Ai, Rina, Tintin",
      "Hidayat, Kurniawan, Sutisna, Suryana, Permana, Kosasih, Ruhiat, Gunawan, Mulyana, Sobandi",
      "Nurhayati, Rohaeti, Kurniasih, Komalasari, Rosmiati, Suhaeti, Mulyani, Sukaesih, Fatimah",
      25),
  BATAK(
      8,
      "Parlin, Togar, Binsar, Jonggi, Poltak, Saut, Maruli, Hotman, Tigor, Sahat",
      "Tiur, Rosmawati, Lamria, Duma, Tiodora, Marsaulina, Nurmala, Hotmaida, Ruth, Dame",
      "Simanjuntak, Siregar, Hutapea, Nasution, Sitorus, Panjaitan, Sinaga, Tampubolon, Lubis,"
          + " Pardede, Manurung",
      "Simanjuntak, Siregar, Hutapea, Nasution, Sitorus, Panjaitan, Sinaga, Tampubolon, Lubis,"
          + " Pardede, Manurung",
      0),
  MINANG(
      8,
      "Afrizal, Syafril, Rusdi, Zulkifli, Yulizar, Hendri, Nasrul, Erizal, Fauzan, Ridwan",
      "Yusnidar, Rahmi, Upik, Elvira, Nurbaiti, Desmawati, Zuraida, Fitri, Gusniar, Asmarni",
      "Koto, Chaniago, Piliang, Tanjung, Sikumbang, Guci, Jambak, Malin",
      "Koto, Chaniago, Piliang, Tanjung, Sikumbang, Guci, Jambak, Yanti",
      12),
  BALINESE(
      6,
      "I Wayan, I Made, I Nyoman, I Ketut, I Gede, I Putu, I Komang, I Gusti",
      "Ni Wayan, Ni Made, Ni Nyoman, Ni Ketut, Ni Luh, Ni Putu, Ni Komang, Desak",
      "Sudarma, Artana, Suardika, Wirawan, Mahendra, Sukerta, Pastika, Adnyana, Widiana",
      "Ariani, Suryani, Sukmawati, Artini, Parwati, Kusumadewi, Sriasih, Mertasari",
      0),
  CHINESE(
      9,
      "Hendra, Andreas, Kevin, Ferdy, Stefanus, Yohan, Hartanto, William, Susanto, Felix",
      "Meilani, Linda, Yenny, Grace, Fransiska, Lanny, Vivian, Agnes, Mei Hwa, Angelina",
      "Tanujaya, Halim, Wijaya, Gunawan, Limanto, Kusuma, Salim, Tedja, Wibisono, Sutanto",
      "Tanujaya, Halim, Wijaya, Gunawan, Limanto, Kusuma, Salim, Tedja, Wibisono, Sutanto",
      0),
  BUGIS(
      6,
      "Andi Baso, Daeng Rala, Ambo, Baharuddin, Syamsuddin, Andi Rahmat, Muhtar, Laode, Tahir",
      "Andi Tenri, Besse, Hasnah, Indo Tuo, Sitti Aminah, Rabiah, Andi Nurul, Hapsah, Nurjannah",
      "Mappasessu, Pallawa, Tenriawaru, Lataddaga, Mattalitti, Palaguna, Paturusi",
      "Mappasessu, Pallawa, Tenriawaru, Lataddaga, Mattalitti, Palaguna, Paturusi",
      12),
  MOLUCCAN(
      6,
      "Johanis, Semuel, Marthen, Yopi, Elias, Frans, Petrus, Dominggus",
      "Maria, Yohana, Martha, Novita, Selvi, Dorkas, Magdalena, Fenny",
      "Latuheru, Pattiasina, Manuputty, Tahalea, Wattimena, Lawalata, Mandagi, Rumampuk, Lasut",
      "Latuheru, Pattiasina, Manuputty, Tahalea, Wattimena, Lawalata, Mandagi, Rumampuk, Lasut",
      0);

  private static final List<Culture> ALL = List.of(values());

  private final int percent;
  private final List<String> men;
  private final List<String> women;
  private final List<String> familiesOfMen;
  private final List<String> familiesOfWomen;
  private final int singlePercent;

  /**
   * @param percent how many people have such a name; all together 100
   * @param singlePercent how many of them have one name alone
   */
  Culture(
      int percent,
      String men,
      String women,
      String familiesOfMen,
      String familiesOfWomen,
      int singlePercent) {
    this.percent = percent;
    this.men = Words.of(men);
    this.women = Words.of(women);
    this.familiesOfMen = Words.of(familiesOfMen);
    this.familiesOfWomen = Words.of(familiesOfWomen);
    this.singlePercent = singlePercent;
  }

  static Culture by(Chance chance) {
    int left = chance.below(100);
    for (Culture culture : ALL) {
      left -= culture.percent;
      if (left < 0) {
        return culture;
      }
    }
    return JAVANESE;
  }

  String given(boolean woman, Chance chance) {
    return chance.pick(woman ? women : men);
  }

  /** Empty for those who have one name alone. */
  String family(boolean woman, Chance chance) {
    if (chance.percent(singlePercent)) {
      return "";
    }
    return chance.pick(woman ? familiesOfWomen : familiesOfMen);
  }
}
