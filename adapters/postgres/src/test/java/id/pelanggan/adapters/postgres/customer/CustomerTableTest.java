package id.pelanggan.adapters.postgres.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.adapters.postgres.testground.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the registry against the catalogue of the database, and tries whether it would notice. */
@PostgresTest
class CustomerTableTest {
  @Test
  void shouldListEveryTableThatKnowsACustomer(TestDatabase database) {
    assertThat(new Catalogue(database).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "create table gift (customer_id customer_id primary key) | gift is not registered",
        "create table gift (id uuid primary key, customer_id uuid)"
            + " | gift.customer_id is not of the type customer_id",
        "alter table product add column first_customer uuid"
            + " | product.first_customer is not of the type customer_id",
        "alter table sales_order add column buyer customer_id"
            + " | sales_order.buyer is of the type customer_id by any name",
        "alter table sales_order drop constraint sales_order_pkey"
            + " | sales_order has no primary key",
        "create unique index by_order on sales_order (order_id)"
            + " | by_order of sales_order lacks the customer",
        "alter table interaction add constraint by_time unique (source_id, occurred_at)"
            + " | by_time of interaction lacks the customer",
        "drop table customer_month | customer_month knows no customer",
        "create table note (id uuid primary key, text bytea)"
            + " | note keeps what is sealed or hashed of nobody knows whom",
        "create table note (id uuid primary key, key_slot bigint)"
            + " | note keeps what is sealed or hashed of nobody knows whom",
        "alter table sales_order add column key_slot bigint"
            + " | sales_order has other keys than its steps say",
        "alter table customer_record drop column key_slot"
            + " | customer_record has other keys than its steps say",
        "alter table quarantined_record_contact drop constraint"
            + " quarantined_record_contact_record_id_fkey"
            + " | quarantined_record_contact does not go with quarantined_record",
      })
  void shouldNotice(String change, String finding, TestServer server) {
    try (TestDatabase scratch = server.createDatabase()) {
      scratch.execute(change);

      assertThat(new Catalogue(scratch).findings()).containsExactly(finding);
    }
  }

  @Test
  void shouldNoticePrimaryKeyWithoutTheCustomer(TestServer server) {
    try (TestDatabase scratch = server.createDatabase()) {
      scratch.execute(
          "alter table feedback drop constraint feedback_pkey",
          "alter table feedback add primary key (feedback_id)");

      assertThat(new Catalogue(scratch).findings())
          .containsExactly("feedback_pkey of feedback lacks the customer");
    }
  }
}
