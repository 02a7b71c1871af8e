package id.pelanggan.domain.mapping;

import static java.util.Map.entry;

import id.pelanggan.domain.source.Stream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What people call their columns in Indonesian and English, without case, spaces and signs; the
 * likelier word first.
 */
final class HeaderWords {
  private static final String CHANGED =
      "changedat updatedat lastupdated lastmodified modifiedat modified diubahpada tanggaldiubah"
          + " tgldiubah terakhirdiubah tglupdate tanggalupdate diperbaruipada";
  private static final String CUSTOMER =
      "customerid idpelanggan kodepelanggan nopelanggan nomorpelanggan idcustomer kodecustomer"
          + " customercode customernumber customerno custid custno idkonsumen kodekonsumen"
          + " memberid idmember nomember nomormember kodemember idanggota noanggota nomoranggota"
          + " clientid";
  private static final String PRODUCT_CODE =
      "productcode sku kodebarang kodeproduk stockcode productid idproduk idbarang itemcode itemid"
          + " itemno kodeitem plu barcode";
  private static final String PRODUCT_NAME =
      "productname namabarang namaproduk description deskripsi itemname namaitem product produk"
          + " barang item";

  private static final Map<Stream, Map<Field, List<String>>> WORDS =
      Map.of(
          Stream.CUSTOMERS,
          table(
              entry(Field.ID, CUSTOMER + " id recid kode code userid accountid accountno"),
              entry(
                  Field.FULL_NAME,
                  "fullname namalengkap namapelanggan customername namacustomer namakonsumen"
                      + " namamember namaanggota nama name customer pelanggan contactname"),
              entry(Field.GIVEN_NAME, "givenname firstname namadepan forename"),
              entry(
                  Field.FAMILY_NAME, "familyname lastname surname namabelakang namakeluarga marga"),
              entry(
                  Field.EMAIL,
                  "email emailaddress alamatemail surel alamatsurel imel mail emailpelanggan"
                      + " customeremail"),
              entry(
                  Field.PHONE,
                  "phone phonenumber phoneno nohp nomorhp hp handphone nohandphone nomorhandphone"
                      + " telepon notelepon nomortelepon telpon notelpon nomortelpon telp notelp"
                      + " nomortelp tlp notlp mobile mobilephone mobileno mobilenumber cell"
                      + " cellphone ponsel noponsel nomorponsel wa nowa nomorwa whatsapp nowhatsapp"
                      + " nomorwhatsapp kontak nokontak nomorkontak tel telephone contactnumber"),
              entry(
                  Field.STREET,
                  "streetnumber nomorrumah norumah street streetaddress address addressline alamat"
                      + " alamatlengkap alamatrumah jalan jln namajalan rtrw rt rw"
                      + " kelurahan kel desa"),
              entry(Field.DISTRICT, "district kecamatan kec suburb subdistrict neighborhood"),
              entry(Field.CITY, "city kota kabupaten kab kotakabupaten kabupatenkota town"),
              entry(Field.REGION, "region province provinsi propinsi prov state"),
              entry(Field.POSTCODE, "postcode postalcode kodepos zip zipcode"),
              entry(Field.COUNTRY, "country negara countrycode"),
              entry(
                  Field.BIRTH_DATE,
                  "birthdate dateofbirth dob tanggallahir tgllahir birthday ulangtahun"
                      + " tanggalulangtahun"),
              entry(Field.GENDER, "gender sex jeniskelamin kelamin jk"),
              entry(Field.LANGUAGE, "language bahasa lang preferredlanguage"),
              entry(
                  Field.PREFERRED_CHANNEL,
                  "preferredchannel channelpreference kanalpilihan saluranpilihan hubungilewat"
                      + " kontaklewat preferredcontact"),
              entry(
                  Field.CUSTOMER_SINCE,
                  "customersince membersince pelanggansejak anggotasejak tanggaldaftar tgldaftar"
                      + " tanggalgabung tglgabung tanggalbergabung registeredat registrationdate"
                      + " joindate joined createdat"),
              entry(Field.NOTE, "note notes catatan keterangan remark remarks comment comments"),
              entry(Field.CHANGED_AT, CHANGED)),
          Stream.ORDERS,
          table(
              entry(
                  Field.ORDER_ID,
                  "orderid idpesanan idorder invoiceno invoicenumber invoiceid invoice nofaktur"
                      + " nomorfaktur faktur nonota nomornota nota nopesanan nomorpesanan orderno"
                      + " ordernumber nomororder noorder notransaksi nomortransaksi idtransaksi"
                      + " transactionid kodetransaksi nostruk struk receiptno noinvoice"
                      + " nomorinvoice id order pesanan"),
              entry(
                  Field.ORDER_NUMBER,
                  "ordernumber orderno nomorpesanan nopesanan nomorfaktur nofaktur nomornota nonota"
                      + " invoiceno invoicenumber nomorinvoice noinvoice"),
              entry(Field.CUSTOMER_ID, CUSTOMER + " customer pelanggan member"),
              entry(
                  Field.ORDERED_AT,
                  "orderedat orderdate invoicedate tanggalpesanan tglpesanan tanggaltransaksi"
                      + " tgltransaksi tanggalfaktur tglfaktur tanggalnota tglnota tanggalorder"
                      + " tglorder tanggalbeli tglbeli transactiondate purchasedate date tanggal"
                      + " tgl waktu datetime timestamp time createdat"),
              entry(Field.PRODUCT_CODE, PRODUCT_CODE + " kode"),
              entry(Field.PRODUCT_NAME, PRODUCT_NAME),
              entry(
                  Field.QUANTITY,
                  "quantity qty kuantitas jumlahbarang jumlahbeli jmlbarang banyaknya banyak jumlah"
                      + " jml pcs units"),
              entry(
                  Field.UNIT_PRICE,
                  "unitprice hargasatuan price harga hargajual priceperunit hargabarang"),
              entry(
                  Field.LINE_AMOUNT,
                  "lineamount linetotal subtotal totalharga jumlahharga amount total nilai"
                      + " totalamount totalprice totalbayar grandtotal jumlah"),
              entry(Field.CURRENCY, "currency matauang kurs currencycode valuta"),
              entry(
                  Field.CHANNEL,
                  "channel saleschannel saluran kanal platform marketplace cabang toko outlet"),
              entry(
                  Field.ORDER_KIND,
                  "orderkind ordertype jenistransaksi tipetransaksi jenispesanan jenisorder"
                      + " transactiontype jenis tipe type kind status statuspesanan orderstatus"),
              entry(
                  Field.ORIGINAL_ORDER,
                  "originalorder originalorderid originalinvoice pesananasal notaasal fakturasal"),
              entry(Field.CHANGED_AT, CHANGED)),
          Stream.PRODUCTS,
          table(
              entry(Field.PRODUCT_CODE, PRODUCT_CODE + " kode code id"),
              entry(Field.PRODUCT_NAME, PRODUCT_NAME + " nama name"),
              entry(
                  Field.CATEGORY,
                  "category kategori kategoribarang kategoriproduk kelompok golongan jenis"
                      + " jenisbarang department"),
              entry(Field.UNIT, "unit satuan uom unitofmeasure"),
              entry(Field.CHANGED_AT, CHANGED)),
          Stream.INTERACTIONS,
          table(
              entry(
                  Field.ID,
                  "id interactionid idinteraksi ticketid idtiket notiket nomortiket callid"
                      + " messageid kode code"),
              entry(Field.CUSTOMER_ID, CUSTOMER + " customer pelanggan member"),
              entry(
                  Field.INTERACTION_KIND,
                  "interactionkind jenis kind type tipe jenisinteraksi channel kanal saluran media"
                      + " via"),
              entry(Field.DIRECTION, "direction arah"),
              entry(
                  Field.OCCURRED_AT,
                  "occurredat tanggal tgl waktu date datetime timestamp time tanggalinteraksi"
                      + " tglinteraksi createdat"),
              entry(
                  Field.TEXT,
                  "text teks isi pesan message catatan keterangan note notes ringkasan summary"
                      + " description deskripsi"),
              entry(Field.CHANGED_AT, CHANGED)),
          Stream.FEEDBACK,
          table(
              entry(
                  Field.ID,
                  "id feedbackid reviewid idulasan idmasukan idkeluhan idpenilaian ticketid idtiket"
                      + " notiket nomortiket kode code"),
              entry(Field.CUSTOMER_ID, CUSTOMER + " customer pelanggan member"),
              entry(
                  Field.OCCURRED_AT,
                  "occurredat tanggal tgl waktu date datetime timestamp time tanggalulasan"
                      + " tglulasan submittedat createdat"),
              entry(
                  Field.TEXT,
                  "text teks isi comment komentar ulasan review masukan keluhan feedback pesan"
                      + " message catatan keterangan note notes"),
              entry(Field.FEEDBACK_KIND, "feedbackkind jenis kind type tipe jenismasukan"),
              entry(Field.SCORE, "score skor nilai rating bintang stars nps"),
              entry(Field.CHANGED_AT, CHANGED)));

  private static final List<String> AGREEMENT =
      Words.of(
          "setuju persetujuan agree consent optin izin ijin boleh langganan newsletter marketing promosi"
              + " subscribe subscribed acceptsmarketing donotcontact optout unsubscribed");
  private static final List<String> PREFERENCE =
      Words.of("preferensi preference minat kesukaan favorit favourite favorite interest hobi");

  private HeaderWords() {}

  /** Likelier ones first; keys as {@link NameForm#compactKey} makes them. */
  static List<String> of(Stream stream, Field field) {
    return WORDS.getOrDefault(stream, Map.of()).getOrDefault(field, List.of());
  }

  /** Whether a word can mean both how many and how much. */
  static boolean isSum(String key) {
    return key.equals("jumlah") || key.equals("jml");
  }

  static boolean isAgreement(String key) {
    return AGREEMENT.stream().anyMatch(key::startsWith);
  }

  static boolean isPreference(String key) {
    return PREFERENCE.stream().anyMatch(key::startsWith);
  }

  @SafeVarargs
  private static Map<Field, List<String>> table(Map.Entry<Field, String>... entries) {
    Map<Field, List<String>> table = new EnumMap<>(Field.class);
    for (Map.Entry<Field, String> each : entries) {
      table.put(each.getKey(), Words.of(each.getValue()));
    }
    return table;
  }
}
