package id.pelanggan.adapters.postgres.product;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ProductDao {

  @SqlUpdate(
      """
      insert into product (product_id, source_id, code, name, category, unit)
      select product_id, source_id, code, name, category, unit
      from unnest(:ids, :sources, :codes, :names, :categories, :units)
        as sold (product_id, source_id, code, name, category, unit)
      on conflict (product_id) do update
      set name = excluded.name,
          category = excluded.category,
          unit = excluded.unit
      """)
  void upsert(
      @Bind("ids") UUID[] ids,
      @Bind("sources") UUID[] sources,
      @Bind("codes") String[] codes,
      @Bind("names") String[] names,
      @Bind("categories") String[] categories,
      @Bind("units") String[] units);

  @SqlUpdate(
      """
      insert into product (product_id, source_id, code, name, category, unit, mentioned_as)
      select product_id, source_id, code, name, '', '', name
      from unnest(:ids, :sources, :codes, :names) as sold (product_id, source_id, code, name)
      """)
  void insertMentioned(
      @Bind("ids") UUID[] ids,
      @Bind("sources") UUID[] sources,
      @Bind("codes") String[] codes,
      @Bind("names") String[] names);

  @SqlUpdate(
      """
      update product
      set mentioned_as = sold.name
      from unnest(:ids, :names) as sold (product_id, name)
      where product.product_id = sold.product_id and product.mentioned_as is null
      """)
  void mention(@Bind("ids") UUID[] ids, @Bind("names") String[] names);

  @SqlUpdate(
      """
      update product
      set mentioned_as = null
      from product_identity as identity
      where identity.record_id = product.product_id and identity.version > 0
        and product.source_id = :source and product.mentioned_as is not null
        and product.code not in (
          select line.product_code
          from sales_order as sold
          join order_line as line
            on line.customer_id = sold.customer_id and line.order_id = sold.order_id
          where sold.source_id = :source)
      """)
  void unmention(@Bind("source") UUID source);

  @SqlUpdate(
      """
      update product
      set name = mentioned_as, category = '', unit = ''
      where product_id = any(:products) and mentioned_as is not null
      """)
  void fallBack(@Bind("products") UUID[] products);

  @SqlUpdate("delete from product where product_id = any(:products) and mentioned_as is null")
  void deleteUnmentioned(@Bind("products") UUID[] products);

  @SqlUpdate("delete from product where product_id = any(:products)")
  void delete(@Bind("products") UUID[] products);

  @SqlQuery(
      """
      select product_id
      from product
      where product_id = any(:products) and mentioned_as is not null
      """)
  List<UUID> listMentioned(@Bind("products") UUID[] products);

  @SqlQuery(
      """
      select product.product_id
      from product
      join product_identity as identity
        on identity.record_id = product.product_id and identity.version = 0
      where product.source_id = :source
        and product.code not in (
          select line.product_code
          from sales_order as sold
          join order_line as line
            on line.customer_id = sold.customer_id and line.order_id = sold.order_id
          where sold.source_id = :source)
      """)
  List<UUID> listUnmentioned(@Bind("source") UUID source);
}
