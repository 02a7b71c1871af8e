package id.pelanggan.application.sample;

import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.sales.OrderKind;
import java.util.Currency;

/** Where the shop sells; each is a source. */
enum Outlet {
  TILL(
      "Kasir toko",
      false,
      DateStyle.DAY_FIRST,
      NumberStyle.INDONESIAN,
      Topic.TILL_DAYS,
      Topic.TILL_ORDERS,
      Topic.TILL_TIMES),
  WEB(
      "Toko daring",
      true,
      DateStyle.ISO,
      NumberStyle.ENGLISH,
      Topic.WEB_DAYS,
      Topic.WEB_ORDERS,
      Topic.WEB_TIMES);

  static final String TIME_ZONE = "Asia/Jakarta";
  static final Currency CURRENCY = Currency.getInstance("IDR");

  private static final int TILL_PERCENT = 70;
  private static final int WALK_IN_PERCENT = 15;

  private final String source;
  private final boolean linksByEmail;
  private final DateStyle dates;
  private final NumberStyle numbers;
  private final Topic days;
  private final Topic orders;
  private final Topic times;

  Outlet(
      String source,
      boolean linksByEmail,
      DateStyle dates,
      NumberStyle numbers,
      Topic days,
      Topic orders,
      Topic times) {
    this.source = source;
    this.linksByEmail = linksByEmail;
    this.dates = dates;
    this.numbers = numbers;
    this.days = days;
    this.orders = orders;
    this.times = times;
  }

  String source() {
    return source;
  }

  boolean linksByEmail() {
    return linksByEmail;
  }

  DateStyle dates() {
    return dates;
  }

  NumberStyle numbers() {
    return numbers;
  }

  Topic days() {
    return days;
  }

  Topic orders() {
    return orders;
  }

  Topic times() {
    return times;
  }

  int sales(SampleShop.Size size) {
    int atTheTill = (int) ((long) size.orders() * TILL_PERCENT / 100);
    return this == TILL ? atTheTill : size.orders() - atTheTill;
  }

  int walkIns(SampleShop.Size size) {
    return this == TILL ? (int) ((long) sales(size) * WALK_IN_PERCENT / 100) : 0;
  }

  String customerCode(int customer) {
    return this == TILL
        ? "PLG-" + Notation.padded(customer + 1, 5)
        : "C" + (1_000_000 + customer * 3 + 7);
  }

  /**
   * @param onTheDay how many documents the day had before
   * @param inAll how many there were before
   */
  String orderNumber(String date, int onTheDay, int inAll) {
    return this == TILL
        ? "N" + date.replace("-", "").substring(2) + "-" + Notation.padded(onTheDay + 1, 3)
        : "WEB-" + (100_001 + inAll);
  }

  String word(OrderKind kind) {
    return switch (kind) {
      case SALE -> this == TILL ? "jual" : "sale";
      case CANCELLATION -> this == TILL ? "batal" : "cancelled";
      case RETURN -> this == TILL ? "retur" : "returned";
    };
  }
}
