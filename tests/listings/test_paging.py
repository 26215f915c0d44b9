"""Pages are counted from the oldest: every item once, no page too small or too large, each reachable from the next."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.listings.paging import SIZE, Pagination, Part, address_of, newest_first, pagination, parts

TOTALS = st.integers(0, 700)


def pages(total: int) -> dict[str, tuple[int, ...]]:
    """Address -> items, newest first; item n is the nth oldest."""
    return {address_of("vesti/", part.number): newest_first(range(total), part) for part in parts(total)}


def steps(total: int) -> dict[str, Pagination]:
    return {address_of("vesti/", part.number): pagination("vesti/", part, "Најновије") for part in parts(total)}


@given(TOTALS)
def test_every_item_stands_on_exactly_one_page(total: int) -> None:
    assert sorted(item for items in pages(total).values() for item in items) == list(range(total))


@given(TOTALS)
def test_a_page_is_newest_first_and_newer_than_the_page_before(total: int) -> None:
    found = pages(total)
    numbered = [found[address_of("vesti/", number)] for number in range(len(found) - 1, 0, -1)]
    in_order = [item for items in (found["vesti/"], *numbered) for item in items]
    assert in_order == list(range(total - 1, -1, -1))


@given(TOTALS)
def test_numbered_pages_are_full_and_the_head_holds_half_to_one_and_a_half(total: int) -> None:
    head, *numbered = (len(newest_first(range(total), part)) for part in parts(total))
    assert all(size == SIZE for size in numbered)
    assert head < SIZE * 3 // 2
    assert head >= SIZE // 2 or not numbered


@given(TOTALS)
def test_a_new_entry_changes_the_head_and_adds_at_most_one_page(total: int) -> None:
    before, after = pages(total), pages(total + 1)
    changed = {address for address, items in after.items() if before.get(address) != items}
    assert "vesti/" in changed
    assert len(changed) <= 2
    assert set(before) <= set(after)


@given(TOTALS)
def test_links_of_a_page_change_near_the_head_only(total: int) -> None:
    before, after = steps(total), steps(total + 1)
    changed = {address for address, step in after.items() if before.get(address) != step}
    newest = len(after) - 1
    assert changed <= {address_of("vesti/", number) for number in (0, newest, newest - 1, newest - 2)}


@given(TOTALS)
def test_who_goes_to_older_pages_sees_all_of_them_and_finds_back(total: int) -> None:
    found = steps(total)
    address, way = "vesti/", ["vesti/"]
    while older := found[address].older:
        assert found[older].newer == address
        address = older
        way.append(address)
    assert sorted(way) == sorted(found)
    assert found["vesti/"].newer == ""


@given(TOTALS)
def test_every_link_of_the_pagination_leads_to_a_page_and_marks_the_current_one(total: int) -> None:
    found = steps(total)
    for address, step in found.items():
        assert {item.address for item in step.items} <= set(found)
        assert [item.address for item in step.items if item.current] == ([address] if len(found) > 1 else [])


@given(st.integers(1, 60), st.integers(0, 60))
def test_the_oldest_page_and_the_head_are_always_named(count: int, number: int) -> None:
    step = pagination("vesti/", Part(min(number, count), count, slice(0)), "Најновије")
    assert step.items[0].label == "Најновије"
    assert step.items[-1].label == "1"
    assert len({item.address for item in step.items}) == len(step.items)


def test_addresses_of_pages() -> None:
    assert [address_of("vesti/2026/", number) for number in (0, 1, 12)] == [
        "vesti/2026/",
        "vesti/2026/strana/1/",
        "vesti/2026/strana/12/",
    ]


def test_a_short_list_has_no_pagination() -> None:
    assert steps(29) == {"vesti/": Pagination("", (), "", "")}
