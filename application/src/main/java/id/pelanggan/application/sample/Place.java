package id.pelanggan.application.sample;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A city that exists.
 *
 * @param postcode the first three digits of its postcodes
 */
record Place(String city, String province, String postcode, List<String> districts) {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** Where the shop is, and around it. */
  private static final int NEARBY = 3;

  private static final List<Place> ALL =
      Words.lines(
              """
              Yogyakarta|DI Yogyakarta|552|Gondokusuman, Umbulharjo, Kotagede, Jetis, Mergangsan
              Sleman|DI Yogyakarta|555|Depok, Mlati, Ngaglik, Gamping, Kalasan
              Bantul|DI Yogyakarta|557|Kasihan, Sewon, Banguntapan, Imogiri
              Surakarta|Jawa Tengah|571|Laweyan, Banjarsari, Jebres
              Semarang|Jawa Tengah|502|Candisari, Tembalang, Banyumanik
              Magelang|Jawa Tengah|561|Magelang Tengah, Magelang Utara
              Klaten|Jawa Tengah|574|Klaten Utara, Prambanan
              Purwokerto|Jawa Tengah|531|Purwokerto Timur, Purwokerto Barat
              Jakarta Selatan|DKI Jakarta|128|Tebet, Pasar Minggu, Kebayoran Baru
              Jakarta Timur|DKI Jakarta|134|Duren Sawit, Jatinegara, Cakung
              Jakarta Barat|DKI Jakarta|115|Kebon Jeruk, Palmerah, Cengkareng
              Bandung|Jawa Barat|401|Coblong, Lengkong, Cicendo
              Bogor|Jawa Barat|161|Bogor Tengah, Tanah Sareal
              Depok|Jawa Barat|164|Beji, Sukmajaya, Cimanggis
              Bekasi|Jawa Barat|171|Rawalumbu, Medan Satria
              Cirebon|Jawa Barat|451|Kejaksan, Harjamukti
              Tangerang|Banten|151|Karawaci, Ciledug
              Surabaya|Jawa Timur|602|Gubeng, Wonokromo, Rungkut
              Malang|Jawa Timur|651|Klojen, Lowokwaru, Blimbing
              Kediri|Jawa Timur|641|Mojoroto, Pesantren
              Denpasar|Bali|802|Denpasar Selatan, Denpasar Utara
              Mataram|Nusa Tenggara Barat|831|Ampenan, Cakranegara
              Kupang|Nusa Tenggara Timur|851|Oebobo, Kelapa Lima
              Medan|Sumatera Utara|201|Medan Baru, Medan Helvetia
              Padang|Sumatera Barat|251|Padang Barat, Kuranji
              Pekanbaru|Riau|282|Tampan, Sukajadi
              Palembang|Sumatera Selatan|301|Sukarami, Kalidoni
              Bandar Lampung|Lampung|351|Kedaton, Rajabasa
              Banda Aceh|Aceh|231|Kuta Alam, Syiah Kuala
              Pontianak|Kalimantan Barat|781|Pontianak Kota, Pontianak Selatan
              Banjarmasin|Kalimantan Selatan|701|Banjarmasin Tengah, Banjarmasin Utara
              Balikpapan|Kalimantan Timur|761|Balikpapan Kota, Balikpapan Selatan
              Makassar|Sulawesi Selatan|902|Panakkukang, Tamalate
              Manado|Sulawesi Utara|951|Wenang, Malalayang
              Ambon|Maluku|971|Sirimau, Nusaniwe
              Jayapura|Papua|991|Abepura, Jayapura Selatan\
              """)
          .stream()
          .map(Place::parsed)
          .toList();

  private static final List<Place> NEAR = ALL.subList(0, NEARBY);

  Place {
    districts = List.copyOf(districts);
  }

  /** The till's customers mostly live near it. */
  static Place by(Chance chance, Presence presence) {
    return chance.percent(presence == Presence.WEB ? 12 : 86)
        ? chance.pick(NEAR)
        : chance.pick(ALL);
  }

  private static Place parsed(String line) {
    List<String> parts = BAR.splitAsStream(line).toList();
    return new Place(parts.get(0), parts.get(1), parts.get(2), Words.of(parts.get(3)));
  }
}
