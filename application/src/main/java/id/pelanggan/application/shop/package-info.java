/** What can be asked about the business itself. */
@NullMarked
package id.pelanggan.application.shop;

import org.jspecify.annotations.NullMarked;
