/** What customers do themselves: their own page, forms, surveys. */
@NullMarked
package id.pelanggan.application.selfservice;

import org.jspecify.annotations.NullMarked;
