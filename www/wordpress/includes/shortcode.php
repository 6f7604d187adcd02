<?php
/**
 * The shortcode `[fact-card src="…"]`: a card whose data is at an address.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'ABSPATH' ) || exit;

/** The element's options, by the shortcode's names for them. */
const OPTIONS = array(
	'heading' => 'data-fact-card-heading',
	'refresh' => 'data-fact-card-refresh',
	'article' => 'data-fact-card-article',
);

add_shortcode( 'fact-card', __NAMESPACE__ . '\shortcode' );

/**
 * The card of a shortcode.
 *
 * @param array|string $attributes What it says: `src`, and names of `OPTIONS`.
 * @param string       $content    What stands between its tags: the words in the card's place. May be empty.
 * @return string
 */
function shortcode( $attributes, $content = '' ) {
	$attributes = (array) $attributes;
	$address    = $attributes['src'] ?? '';
	// Of any other, WordPress would make the name of a host.
	$address = preg_match( '#^(https?:/)?/#i', $address ) ? esc_url( $address, array( 'http', 'https' ) ) : '';
	if ( '' === $address ) {
		return without_address( $attributes );
	}
	$words = trim( force_balance_tags( wp_kses_post( do_shortcode( (string) $content ) ) ) );
	if ( '' === $words && has_words_only() ) {
		$words = sprintf(
			'<a href="%s">%s</a>',
			esc_url( get_permalink() ),
			esc_html__( 'The key figures are in the article.', 'fact-card' )
		);
	}
	$options = '';
	foreach ( OPTIONS as $name => $attribute ) {
		if ( isset( $attributes[ $name ] ) ) {
			$options .= sprintf( ' %s="%s"', $attribute, esc_attr( $attributes[ $name ] ) );
		}
	}
	return with_cards( sprintf( '<div data-fact-card-src="%s"%s>%s</div>', $address, $options, $words ) );
}

/**
 * What stands in the place of a shortcode without an address that can be used: a message for those who can
 * change it, and nothing for readers.
 *
 * @param array $attributes What the shortcode says.
 * @return string
 */
function without_address( $attributes ) {
	$post = get_the_ID();
	if ( is_feed() || ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' ) ) ) {
		return '';
	}
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$given[] = is_int( $name ) ? $value : "$name=\"$value\"";
	}
	$message = sprintf(
		/* translators: 1: what the shortcode has, 2: an example of a shortcode. */
		__( 'Fact card: found [fact-card %1$s], expected an address of a card’s data that begins with https:// or /. Write %2$s. Only those who can edit this see the message.', 'fact-card' ),
		implode( ' ', $given ),
		'[fact-card src="https://example.org/card.json"]'
	);
	// What looks like a shortcode in it is none.
	return sprintf( '<p role="alert">%s</p>', str_replace( '[', '&#091;', esc_html( $message ) ) );
}
