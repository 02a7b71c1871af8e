package id.pelanggan.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.ProductRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.toolkit.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProductMappingTest {
  private static final Map<String, String> NAMES = Map.of("K1", "Minuman", "U1", "kg");

  @Test
  void shouldMakeAProductOfEachVariation() {
    List<SourceRecord> products =
        records(
            """
            {'objects':[{'type':'ITEM','id':'I1','updated_at':'2026-03-02T00:00:00Z','item_data':{
              'name':'Kopi','categories':[{'id':'K1'}],'variations':[
               {'type':'ITEM_VARIATION','id':'V1','updated_at':'2026-03-01T00:00:00Z',
                'item_variation_data':{'item_id':'I1','name':'Besar','sku':'KB','measurement_unit_id':'U1'}},
               {'type':'ITEM_VARIATION','id':'V2','updated_at':'2026-03-03T00:00:00Z',
                'item_variation_data':{'item_id':'I1','name':'Kecil'}},
               {'type':'ITEM_VARIATION','id':'V3','is_deleted':true}]}}]}
            """);

    assertThat(products).extracting(SourceRecord::id).containsExactly("V1", "V2", "V3");
    ProductRecord large = (ProductRecord) products.getFirst();
    assertThat(large.name()).isEqualTo("Kopi, Besar");
    assertThat(large.category()).isEqualTo("Minuman");
    assertThat(large.unit()).isEqualTo("kg");
    assertThat(large.changedAt()).contains(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(large.extras()).containsOnly(Map.entry("item_variation_data.sku", "KB"));
    assertThat(products.get(1).changedAt()).contains(Instant.parse("2026-03-03T00:00:00Z"));
    assertThat(products.get(2)).isInstanceOf(DeletedRecord.class);
  }

  @Test
  void shouldCallAnOnlyVariationByItsItem() {
    List<SourceRecord> products =
        records(
            """
            {'objects':[{'type':'ITEM','id':'I1','item_data':{'name':'Teh','variations':[
               {'type':'ITEM_VARIATION','id':'V1','item_variation_data':{'name':'Satuan'}}]}},
             {'type':'ITEM_VARIATION','id':'V1','item_variation_data':{'item_id':'I1','name':'Satuan'}}]}
            """);

    assertThat(products).hasSize(1);
    assertThat(((ProductRecord) products.getFirst()).name()).isEqualTo("Teh");
  }

  @Test
  void shouldNameAVariationThatComesByItself() {
    List<SourceRecord> products =
        records(
            """
            {'objects':[
              {'type':'ITEM_VARIATION','id':'V1','item_variation_data':{'item_id':'I1','name':'Besar'}},
              {'type':'ITEM_VARIATION','id':'V2','item_variation_data':{'item_id':'I9','name':'Lain'}},
              {'type':'ITEM_VARIATION','id':'V3','is_deleted':true,'updated_at':'2026-03-01T00:00:00Z'}],
             'related_objects':[{'type':'ITEM','id':'I1','item_data':{'name':'Kopi','variations':[{},{}]}},
              {'type':'CATEGORY','id':'K1'}]}
            """);

    assertThat(((ProductRecord) products.get(0)).name()).isEqualTo("Kopi, Besar");
    assertThat(((ProductRecord) products.get(1)).name()).isEqualTo("Lain");
    assertThat(products.get(2).changedAt()).contains(Instant.parse("2026-03-01T00:00:00Z"));
  }

  @Test
  void shouldDropAllVariationsOfAnItemThatIsDeleted() {
    assertThat(
            records(
                """
                {'objects':[{'type':'ITEM','id':'I1','is_deleted':true,'item_data':{'variations':[
                   {'type':'ITEM_VARIATION','id':'V1'}]}},
                  {'type':'ITEM','id':'I2','is_deleted':true}]}
                """))
        .singleElement()
        .isInstanceOf(DeletedRecord.class);
  }

  @Test
  void shouldSayWhatIsNotAsItShouldBe() {
    assertThatThrownBy(() -> records("{'objects':[{'type':'ITEM','id':'I1'}]}"))
        .hasMessage("VALUE_MISSING item_data");
    assertThatThrownBy(() ->
            records("{'objects':[{'type':'ITEM_VARIATION','id':'V','item_variation_data':{}}]}"))
        .hasMessage("VALUE_MISSING item_variation_data.name");
  }

  private static List<SourceRecord> records(String answer) {
    JsonObject read = Documents.read(answer);
    ProductMapping mapping =
        new ProductMapping(id -> NAMES.getOrDefault(id, ""), CatalogItems.of(read));
    return read.records("objects").stream()
        .flatMap(each -> mapping.records(each).stream())
        .toList();
  }
}
