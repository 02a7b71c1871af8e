/** What is stored of a customer, read through the registry of tables. */
@NullMarked
package id.pelanggan.adapters.postgres.disclosure;

import org.jspecify.annotations.NullMarked;
