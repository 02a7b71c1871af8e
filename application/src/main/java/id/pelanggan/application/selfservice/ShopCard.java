package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

/**
 * What stands below every page of customers.
 *
 * @param name what the shop is called
 * @param officer how to reach who looks after the protection of data; may be empty
 */
public record ShopCard(String name, String officer) {
  public ShopCard {
    requireNonNull(name, "name is null");
    requireNonNull(officer, "officer is null");
  }
}
