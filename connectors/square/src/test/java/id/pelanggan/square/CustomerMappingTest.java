package id.pelanggan.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.record.Address;
import id.pelanggan.spi.record.CustomerRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CustomerMappingTest {
  private static final String WHOLE =
      """
      {'id':'C1','created_at':'2026-02-28T18:30:00Z','updated_at':'2026-03-01T10:00:00.123Z',
       'given_name':'Sri','family_name':'Lestari','company_name':'Warung Sri','nickname':'Cici',
       'email_address':'sri@example.com','phone_number':'0800-0012-3456',
       'address':{'address_line_1':'Jalan Melati 5','address_line_2':'','address_line_3':'RT 2',
         'sublocality':'Depok','locality':'Sleman','administrative_district_level_1':'DIY',
         'postal_code':'55281','country':'ID','first_name':'Bu Sri'},
       'birthday':'1990-05-17','note':'Suka jahe','reference_id':'K-7','version':3,
       'preferences':{'email_unsubscribed':true},'group_ids':['G1'],'creation_source':'DIRECTORY'}
      """;

  @Test
  void shouldTakeOverEverything() {
    CustomerRecord customer = record(WHOLE);

    assertThat(customer.id()).isEqualTo("C1");
    assertThat(customer.changedAt()).contains(Instant.parse("2026-03-01T10:00:00.123Z"));
    assertThat(customer.givenName()).isEqualTo("Sri");
    assertThat(customer.familyName()).isEqualTo("Lestari");
    assertThat(customer.fullName()).isEmpty();
    assertThat(customer.emails()).containsExactly("sri@example.com");
    assertThat(customer.phones()).containsExactly("0800-0012-3456");
    assertThat(customer.address())
        .contains(
            new Address(
                List.of("Jalan Melati 5", "RT 2"), "Depok", "Sleman", "DIY", "55281", "ID"));
    assertThat(customer.birthDate()).isEqualTo("1990-05-17");
    assertThat(customer.note()).isEqualTo("Suka jahe");
    assertThat(customer.agreements()).containsExactly(Map.entry("email", "no"));
    assertThat(customer.extras())
        .containsOnly(
            Map.entry("company_name", "Warung Sri"),
            Map.entry("nickname", "Cici"),
            Map.entry("reference_id", "K-7"),
            Map.entry("group_ids.0", "G1"),
            Map.entry("creation_source", "DIRECTORY"),
            Map.entry("address.first_name", "Bu Sri"));
  }

  @Test
  void shouldTellTheDayByTheShopsClock() {
    assertThat(record(WHOLE).customerSince()).isEqualTo("2026-03-01");
  }

  @Test
  void shouldMakeDoWithAlmostNothing() {
    CustomerRecord customer = record("{'id':'C1','phone_number':'0800-0012-3456'}");

    assertThat(customer.changedAt()).isEmpty();
    assertThat(customer.address()).isEmpty();
    assertThat(customer.agreements()).isEmpty();
    assertThat(customer.customerSince()).isEmpty();
    assertThat(customer.extras()).isEmpty();
  }

  @Test
  void shouldCallACompanyByItsName() {
    assertThat(record("{'id':'C1','company_name':'CV Rempah'}").fullName()).isEqualTo("CV Rempah");
  }

  @Test
  void shouldKnowABirthdayWithoutItsYear() {
    assertThat(record("{'id':'C1','birthday':'0000-09-21'}").birthDate()).isEqualTo("--09-21");
    assertThat(record("{'id':'C1','birthday':'1998-09-21T00:00:00-00:00'}").birthDate())
        .isEqualTo("1998-09-21");
    assertThat(record("{'id':'C1','birthday':'kemarin'}").birthDate()).isEqualTo("kemarin");
  }

  @Test
  void shouldCountWhoDidNotUnsubscribeAsAgreeing() {
    assertThat(record("{'id':'C1','preferences':{'email_unsubscribed':false}}").agreements())
        .containsExactly(Map.entry("email", "yes"));
  }

  @Test
  void shouldSayWhatIsNotAsItShouldBe() {
    assertThatThrownBy(() -> record("{'given_name':'Sri'}")).hasMessage("VALUE_MISSING id");
    assertThatThrownBy(() -> record("{'id':'C1','phone_number':80012}"))
        .hasMessage("TYPE_CHANGED phone_number");
    assertThatThrownBy(() -> record("{'id':'C1','updated_at':'kemarin'}"))
        .hasMessage("VALUE_UNREADABLE updated_at");
    assertThatThrownBy(() -> record("{'id':'C1','address':'Sleman'}"))
        .hasMessage("TYPE_CHANGED address");
  }

  private static CustomerRecord record(String text) {
    return new CustomerMapping(ZoneId.of("Asia/Jakarta")).record(Documents.read(text));
  }
}
