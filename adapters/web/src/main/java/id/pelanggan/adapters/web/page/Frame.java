package id.pelanggan.adapters.web.page;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What every page has around it.
 *
 * @param base what stands before every path; empty, or starting with a slash
 * @param path where the page can be asked for again in another language
 * @param token what its forms bring back
 * @param shop what the shop is called
 * @param officer how to reach who looks after the protection of data; may be empty
 * @param zone of the times that are shown
 */
public record Frame(
    PageLanguage language,
    String base,
    String path,
    String token,
    String shop,
    String officer,
    ZoneId zone) {
  public Frame {
    requireNonNull(language, "language is null");
    requireNonNull(base, "base is null");
    requireNonNull(path, "path is null");
    requireNonNull(token, "token is null");
    requireNonNull(shop, "shop is null");
    requireNonNull(officer, "officer is null");
    requireNonNull(zone, "zone is null");
  }

  public Words words() {
    return Words.in(language);
  }

  /** With the particulars that a page found out itself. */
  public Frame of(String itsShop, String itsOfficer) {
    return new Frame(language, base, path, token, itsShop, itsOfficer, zone);
  }

  public Frame in(PageLanguage other) {
    return new Frame(other, base, path, token, shop, officer, zone);
  }

  public Frame at(String other) {
    return new Frame(language, base, other, token, shop, officer, zone);
  }

  String say(String key) {
    return say(key, Map.of());
  }

  /** With the shop's name among the places. */
  String say(String key, Map<String, String> places) {
    Map<String, String> all = new HashMap<>(places);
    all.put("shop", shop);
    return words().say(key, all);
  }

  /** The address of a page. */
  public String to(String itsPath) {
    return base + itsPath;
  }

  @Override
  public String toString() {
    return "Frame[" + language + "]";
  }
}
