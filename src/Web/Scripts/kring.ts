import { keepDraft } from "./draft";
import { focusErrors } from "./errors";
import { closeMenusGently } from "./menu";

focusErrors();
closeMenusGently();
keepDraft();
