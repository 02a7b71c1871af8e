package id.pelanggan.adapters.postgres.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Contactable;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The pages of one list of customers. A list by what was bought has two parts: those who bought,
 * and behind them those who did not.
 */
final class CustomerPages {
  private final CustomerListDao dao;
  private final CustomerFilter filter;
  private final Asked asked;

  CustomerPages(CustomerListDao dao, CustomerFilter filter, LocalDate today) {
    this.dao = requireNonNull(dao, "dao is null");
    this.filter = requireNonNull(filter, "filter is null");
    this.asked = Asked.of(filter, today);
  }

  List<CustomerPlace> list(CustomerSort sort, Optional<CustomerPlace> after, int limit) {
    return switch (sort) {
      case NEWEST ->
          places(
              dao.listNewest(
                  ofCustomer(),
                  after.isPresent() ? CustomerListDao.BELOW_CUSTOMER : "",
                  behind(after),
                  limit));
      case OLDEST ->
          places(
              dao.listOldest(
                  ofCustomer(),
                  after.isPresent() ? CustomerListDao.ABOVE_CUSTOMER : "",
                  behind(after),
                  limit));
      case CITY -> byCity(after, limit);
      case SPEND -> bySpend(after, limit);
      case LAST_ORDER -> byLastOrder(after, limit);
    };
  }

  long count() {
    return dao.count(ofCustomer(), asked);
  }

  private List<CustomerPlace> byCity(Optional<CustomerPlace> after, int limit) {
    return places(
        dao.listByCity(
            ofCustomer(),
            after.isPresent() ? CustomerListDao.BEHIND_CITY : "",
            after
                .map(place -> asked.behind(place.customer(), place.value(), 0, LocalDate.EPOCH))
                .orElse(asked),
            limit));
  }

  private List<CustomerPlace> bySpend(Optional<CustomerPlace> after, int limit) {
    Optional<SpendPlace> place = after.map(SpendPlace::of);
    String currency =
        place.map(SpendPlace::currency).orElseGet(() -> dao.findMainCurrency().orElse("-"));
    List<CustomerPlace> page = new ArrayList<>();
    if (place.isEmpty() || place.get().spend().isPresent()) {
      page.addAll(
          places(
              dao.listBySpend(
                  ofSummary(),
                  place.isPresent() ? CustomerListDao.BELOW_SPEND : "",
                  place
                      .map(one ->
                          asked.behind(
                              one.customer(), "", one.spend().getAsLong(), LocalDate.EPOCH))
                      .orElse(asked),
                  currency,
                  limit)));
    }
    if (page.size() < limit) {
      Optional<CustomerPlace> behind = after.filter(one -> SpendPlace.of(one).spend().isEmpty());
      page.addAll(
          places(
              dao.listWithoutSpend(
                  ofCustomer(),
                  behind.isPresent() ? CustomerListDao.BELOW_CUSTOMER : "",
                  behind(behind),
                  currency,
                  limit - page.size())));
    }
    return page;
  }

  private List<CustomerPlace> byLastOrder(Optional<CustomerPlace> after, int limit) {
    List<CustomerPlace> page = new ArrayList<>();
    Optional<CustomerPlace> behindAll = after.filter(place -> place.value().isEmpty());
    if (behindAll.isEmpty()) {
      addThoseWhoBought(page, after, limit);
    }
    if (page.size() < limit) {
      page.addAll(
          places(
              dao.listWithoutOrder(
                  ofCustomer(),
                  behindAll.isPresent() ? CustomerListDao.BELOW_CUSTOMER : "",
                  behind(behindAll),
                  limit - page.size())));
    }
    return page;
  }

  private void addThoseWhoBought(
      List<CustomerPlace> page, Optional<CustomerPlace> after, int limit) {
    Optional<CustomerPlace> last = after;
    List<CandidateRow> candidates;
    do {
      candidates =
          dao.listByLastOrder(
              ofSummary(),
              last.isPresent() ? CustomerListDao.BELOW_DAY : "",
              last.map(this::behindDay).orElse(asked),
              limit);
      candidates.stream()
          .filter(CandidateRow::isLast)
          .map(CandidateRow::toPlace)
          .limit(limit - page.size())
          .forEach(page::add);
      last = candidates.isEmpty() ? last : Optional.of(candidates.getLast().toPlace());
    } while (page.size() < limit && candidates.size() == limit);
  }

  /** A place by the last order is the day, a space and the currency. */
  private Asked behindDay(CustomerPlace place) {
    int space = place.value().indexOf(' ');
    return asked.behind(
        place.customer(),
        place.value().substring(space + 1),
        0,
        LocalDate.parse(place.value().substring(0, space)));
  }

  private Asked behind(Optional<CustomerPlace> after) {
    return after.map(place -> asked.behind(place.customer())).orElse(asked);
  }

  private String ofCustomer() {
    return (filter.city().isPresent() ? CustomerListDao.OF_CITY : "") + ofBoth();
  }

  private String ofSummary() {
    return (filter.city().isPresent() ? CustomerListDao.IN_CITY : "") + ofBoth();
  }

  private String ofBoth() {
    return (filter.activeWithinDays().isPresent() ? CustomerListDao.ACTIVE : "")
        + (filter.inactiveSinceDays().isPresent() ? CustomerListDao.INACTIVE : "")
        + filter.contactable().map(CustomerPages::reached).orElse("");
  }

  private static String reached(Contactable how) {
    return switch (how) {
      case HAS_EMAIL, HAS_PHONE -> CustomerListDao.REACHED_BY;
      case NONE -> CustomerListDao.NOT_REACHED;
    };
  }

  private static List<CustomerPlace> places(List<PlaceRow> rows) {
    return rows.stream().map(PlaceRow::toPlace).toList();
  }

  /**
   * A place by spend: the currency, and behind a space the amount of those who bought in it.
   *
   * @param spend empty of those who did not
   */
  private record SpendPlace(String currency, OptionalLong spend, CustomerId customer) {
    static SpendPlace of(CustomerPlace place) {
      int space = place.value().indexOf(' ');
      return space < 0
          ? new SpendPlace(place.value(), OptionalLong.empty(), place.customer())
          : new SpendPlace(
              place.value().substring(0, space),
              OptionalLong.of(Long.parseLong(place.value().substring(space + 1))),
              place.customer());
    }
  }
}
