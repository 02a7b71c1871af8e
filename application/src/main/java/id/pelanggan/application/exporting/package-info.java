/** Customers and orders as files, so that importing one again changes nothing. */
@NullMarked
package id.pelanggan.application.exporting;

import org.jspecify.annotations.NullMarked;
