/**
 * An invented spice shop, as the files that its till and its web shop would export: for the demo,
 * for tests, for measurements. {@link id.pelanggan.application.sample.SampleShop} is the way in.
 */
@NullMarked
package id.pelanggan.application.sample;

import org.jspecify.annotations.NullMarked;
