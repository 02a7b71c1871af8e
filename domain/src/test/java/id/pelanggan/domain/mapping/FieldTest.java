package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.source.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {
  @ParameterizedTest
  @EnumSource(Field.class)
  void shouldBeFoundByItsKey(Field field) {
    assertThat(field.key()).matches("[a-z]+(-[a-z]+)*");
    assertThat(Field.find(field.key())).contains(field);
    assertThat(MappingKey.findField(MappingKey.columnOf(field))).contains(field);
  }

  @Test
  void shouldNotFindWhatIsNone() {
    assertThat(Field.find("shoe-size")).isEmpty();
    assertThat(Field.find("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Attribute.class)
  void shouldHaveAFieldForEveryAttribute(Attribute attribute) {
    assertThat(Field.of(Stream.CUSTOMERS)).contains(Field.valueOf(attribute.name()));
  }

  @Test
  void shouldKnowTheFieldsOfEachStream() {
    assertThat(Field.of(Stream.FEEDBACK))
        .containsExactly(
            Field.ID,
            Field.CUSTOMER_ID,
            Field.OCCURRED_AT,
            Field.TEXT,
            Field.FEEDBACK_KIND,
            Field.SCORE,
            Field.CHANGED_AT);
    assertThat(Field.of(Stream.PRODUCTS))
        .containsExactly(
            Field.PRODUCT_CODE, Field.PRODUCT_NAME, Field.CATEGORY, Field.UNIT, Field.CHANGED_AT);
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  void shouldHaveAFieldForTheIdOfEachStream(Stream stream) {
    assertThat(Field.idOf(stream)).matches(field -> field.isOf(stream) && !field.takesSeveral());
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  void shouldHaveWordsForEveryFieldThatHeadersName(Stream stream) {
    assertThat(Field.of(stream))
        .filteredOn(field -> field != Field.PREFERENCE && field != Field.AGREEMENT)
        .allSatisfy(field -> {
          assertThat(HeaderWords.of(stream, field)).isNotEmpty();
          assertThat(HeaderWords.of(stream, field))
              .allSatisfy(word -> assertThat(NameForm.compactKey(word)).isEqualTo(word));
        });
  }
}
