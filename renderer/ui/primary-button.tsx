import Button, { type ButtonProps } from '@mui/material/Button';

/** The one red button of a page: what to do next. */
export function PrimaryButton(props: ButtonProps) {
  return <Button {...props} variant="contained" color="primary" />;
}
